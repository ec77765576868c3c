<?php
/**
 * What comes with the plugin and goes with it.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * Capability, table and scheduled job.
 */
final class Installation {

	/** Whoever has it may publish against the verdict. */
	const CAPABILITY = 'mtlint_override';

	/** Option with the version of the table. */
	const VERSION = 'mtlint_version';

	/**
	 * Hooks.
	 */
	public static function register(): void {
		add_action( 'init', array( self::class, 'load_translations' ) );
		add_action( 'admin_init', array( self::class, 'update' ) );
		add_action( 'admin_init', array( self::class, 'add_privacy_text' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( FILE ), array( self::class, 'add_link' ) );
	}

	/**
	 * On activation: the table, and the capability for those who may edit what others wrote.
	 */
	public static function activate(): void {
		Audit::install();
		update_option( self::VERSION, VERSION, false );
		foreach ( wp_roles()->role_objects as $role ) {
			if ( $role->has_cap( 'edit_others_posts' ) ) {
				$role->add_cap( self::CAPABILITY );
			}
		}
		if ( ! wp_next_scheduled( Audit::PRUNE ) ) {
			wp_schedule_event( time() + DAY_IN_SECONDS, 'daily', Audit::PRUNE );
		}
	}

	/**
	 * On deactivation: jobs end; settings and records stay until the plugin is deleted.
	 */
	public static function deactivate(): void {
		wp_clear_scheduled_hook( Audit::PRUNE );
	}

	/**
	 * On deletion: nothing stays, in this site.
	 */
	public static function uninstall(): void {
		global $wpdb;
		Audit::uninstall();
		wp_clear_scheduled_hook( Audit::PRUNE );
		foreach ( array( Settings::OPTION, Settings::POLICY, Ticket::KEYS, Checker::OUTAGE, Notices::WITHDRAWN, self::VERSION ) as $option ) {
			delete_option( $option );
		}
		delete_post_meta_by_key( Checker::APPROVAL );
		$wpdb->query( // phpcs:ignore WordPress.DB
			$wpdb->prepare(
				"DELETE FROM $wpdb->options WHERE option_name LIKE %s OR option_name LIKE %s",
				$wpdb->esc_like( '_transient_mtlint_' ) . '%',
				$wpdb->esc_like( '_transient_timeout_mtlint_' ) . '%'
			)
		);
		foreach ( wp_roles()->role_objects as $role ) {
			$role->remove_cap( self::CAPABILITY );
		}
	}

	/**
	 * Brings what an older version has left up to date.
	 */
	public static function update(): void {
		$version = get_option( self::VERSION );
		if ( false === $version ) {
			// A site of a network, where the plugin was activated for all.
			self::activate();
		} elseif ( VERSION !== $version ) {
			Audit::install();
			update_option( self::VERSION, VERSION, false );
		}
	}

	/**
	 * Loads the translations that come with the plugin.
	 */
	public static function load_translations(): void {
		load_plugin_textdomain( 'mtlint', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	}

	/**
	 * Suggests what the site's privacy policy should say.
	 */
	public static function add_privacy_text(): void {
		wp_add_privacy_policy_content(
			'mtlint',
			'<p>' . esc_html__( 'Before an article is published, its title, excerpt, text and captions are sent to the mtlint service that the site’s administrator has set, which checks the translation. When an editor publishes against its verdict, the editor’s name and reason are sent too. Who published what under which verdict is recorded on this site for a year.', 'mtlint' ) . '</p>'
		);
	}

	/**
	 * Puts the settings beside the plugin's name in the list of plugins.
	 *
	 * @param string[] $links The links that are there.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( Notices::settings_url() ), esc_html__( 'Settings', 'mtlint' ) ) );
		return $links;
	}
}
