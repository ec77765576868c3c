<?php
/**
 * The block editor.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the panel of the block editor.
 */
final class Editor {

	const SCRIPT = 'mtlint-editor';

	/**
	 * Hooks.
	 */
	public static function register(): void {
		add_action( 'enqueue_block_editor_assets', array( self::class, 'enqueue' ) );
	}

	/**
	 * Loads script and style where a post is edited that is checked.
	 */
	public static function enqueue(): void {
		$screen = get_current_screen();
		if ( ! $screen || 'post' !== $screen->base || ! Settings::complete() || ! Settings::checks_type( $screen->post_type ) ) {
			return;
		}
		wp_enqueue_script(
			self::SCRIPT,
			plugins_url( 'assets/editor.js', FILE ),
			array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-dom-ready', 'wp-edit-post', 'wp-editor', 'wp-element', 'wp-i18n', 'wp-notices', 'wp-plugins' ),
			VERSION,
			true
		);
		wp_set_script_translations( self::SCRIPT, 'mtlint', dirname( FILE ) . '/languages' );
		wp_add_inline_script(
			self::SCRIPT,
			'window.mtlintSettings = ' . wp_json_encode(
				array(
					'service'     => Settings::origin(),
					'outage'      => null !== Checker::outage(),
					'consequence' => Notices::consequence(),
				)
			),
			'before'
		);
		wp_enqueue_style( self::SCRIPT, plugins_url( 'assets/editor.css', FILE ), array( 'wp-components' ), VERSION );
	}
}
