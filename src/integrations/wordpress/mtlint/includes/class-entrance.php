<?php
/**
 * Where a post is being published from.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * The ways into wp_insert_post(), as far as they differ in how they can be answered.
 */
final class Entrance {

	const REST    = 'rest';
	const XMLRPC  = 'xmlrpc';
	const CLI     = 'cli';
	const CRON    = 'cron';
	const QUICK   = 'quick-edit';
	const BULK    = 'bulk-edit';
	const FORM    = 'form';
	const PROGRAM = 'program';

	/**
	 * Where the present request comes from.
	 */
	public static function current(): string {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			return self::CLI;
		}
		if ( defined( 'XMLRPC_REQUEST' ) && XMLRPC_REQUEST ) {
			return self::XMLRPC;
		}
		if ( defined( 'REST_REQUEST' ) && REST_REQUEST ) {
			return self::REST;
		}
		if ( wp_doing_cron() ) {
			return self::CRON;
		}
		// Only which form was sent is asked here; whoever handles it checks its nonce.
		// phpcs:disable WordPress.Security.NonceVerification
		$action = isset( $_REQUEST['action'] ) ? sanitize_key( $_REQUEST['action'] ) : '';
		if ( wp_doing_ajax() && 'inline-save' === $action ) {
			return self::QUICK;
		}
		if ( is_admin() && isset( $_REQUEST['bulk_edit'] ) ) {
			return self::BULK;
		}
		// phpcs:enable
		return is_admin() && 'editpost' === $action ? self::FORM : self::PROGRAM;
	}

	/**
	 * Whether one who comes from there keeps the text and can be told why it was not stored. Others would lose it: for
	 * them it is stored, but not published.
	 *
	 * @param string $entrance One of the constants.
	 */
	public static function hears_refusals( string $entrance ): bool {
		return in_array( $entrance, array( self::REST, self::XMLRPC, self::CLI, self::QUICK ), true );
	}

	/**
	 * What people call it.
	 *
	 * @param string $entrance One of the constants.
	 */
	public static function label( string $entrance ): string {
		$labels = array(
			self::REST    => __( 'Block editor or REST', 'mtlint' ),
			self::XMLRPC  => __( 'XML-RPC', 'mtlint' ),
			self::CLI     => __( 'Command line', 'mtlint' ),
			self::CRON    => __( 'Schedule', 'mtlint' ),
			self::QUICK   => __( 'Quick edit', 'mtlint' ),
			self::BULK    => __( 'Bulk edit', 'mtlint' ),
			self::FORM    => __( 'Classic editor', 'mtlint' ),
			self::PROGRAM => __( 'Another program', 'mtlint' ),
		);
		return $labels[ $entrance ] ?? $entrance;
	}
}
