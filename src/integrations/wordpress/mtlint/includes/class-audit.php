<?php
/**
 * The record of what was checked, published, overridden and missed.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * A table of events, oldest dropped after a year.
 */
final class Audit {

	/** Days for which events are kept. */
	const DAYS = 365;

	const PRUNE = 'mtlint_prune';

	/**
	 * Hooks.
	 */
	public static function register(): void {
		add_action( self::PRUNE, array( self::class, 'prune' ) );
	}

	/**
	 * The table's name.
	 */
	public static function table(): string {
		return $GLOBALS['wpdb']->prefix . 'mtlint_audit';
	}

	/**
	 * Makes the table, or brings it up to date.
	 */
	public static function install(): void {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		$table   = self::table();
		$charset = $GLOBALS['wpdb']->get_charset_collate();
		dbDelta(
			"CREATE TABLE $table (
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			created datetime NOT NULL,
			event varchar(20) NOT NULL,
			entrance varchar(20) NOT NULL,
			post_id bigint(20) unsigned NOT NULL DEFAULT 0,
			user_id bigint(20) unsigned NOT NULL DEFAULT 0,
			held tinyint(1) NOT NULL DEFAULT 0,
			digest varchar(80) NOT NULL DEFAULT '',
			message text NOT NULL,
			PRIMARY KEY  (id),
			KEY created (created),
			KEY event (event),
			KEY post_id (post_id)
			) $charset;"
		);
	}

	/**
	 * Drops the table.
	 */
	public static function uninstall(): void {
		global $wpdb;
		$table = self::table();
		$wpdb->query( "DROP TABLE IF EXISTS $table" ); // phpcs:ignore WordPress.DB
	}

	/**
	 * Writes an event down.
	 *
	 * @param string $event    A decision's kind, or `failure`, `dismissal`.
	 * @param string $entrance Where it came from, see Entrance.
	 * @param int    $post_id  The post, or 0.
	 * @param string $message  Plain text.
	 * @param string $digest   Of the texts, where known.
	 * @param bool   $held     Whether the post was kept from being published.
	 * @return int The event's number.
	 */
	public static function add( string $event, string $entrance, int $post_id, string $message, string $digest = '', bool $held = false ): int {
		global $wpdb;
		$wpdb->insert( // phpcs:ignore WordPress.DB
			self::table(),
			array(
				'created'  => gmdate( 'Y-m-d H:i:s' ),
				'event'    => $event,
				'entrance' => $entrance,
				'post_id'  => $post_id,
				'user_id'  => get_current_user_id(),
				'held'     => $held ? 1 : 0,
				'digest'   => $digest,
				'message'  => $message,
			)
		);
		return (int) $wpdb->insert_id;
	}

	/**
	 * Says which post an event was about, once it has a number.
	 *
	 * @param int $event   The event's number.
	 * @param int $post_id The post.
	 */
	public static function assign( int $event, int $post_id ): void {
		$GLOBALS['wpdb']->update( self::table(), array( 'post_id' => $post_id ), array( 'id' => $event ) ); // phpcs:ignore WordPress.DB
	}

	/**
	 * Events, newest first.
	 *
	 * @param string $event  Only of this kind; empty: all.
	 * @param int    $limit  How many at most.
	 * @param int    $offset How many newer ones to leave out.
	 * @return array{0: object[], 1: int} Rows, and how many there are in all.
	 */
	public static function read( string $event = '', int $limit = 20, int $offset = 0 ): array {
		global $wpdb;
		$table = self::table();
		// phpcs:disable WordPress.DB
		if ( '' === $event ) {
			$rows  = $wpdb->get_results( $wpdb->prepare( "SELECT * FROM $table ORDER BY id DESC LIMIT %d OFFSET %d", $limit, $offset ) );
			$total = (int) $wpdb->get_var( "SELECT COUNT(*) FROM $table" );
		} else {
			$rows  = $wpdb->get_results( $wpdb->prepare( "SELECT * FROM $table WHERE event = %s ORDER BY id DESC LIMIT %d OFFSET %d", $event, $limit, $offset ) );
			$total = (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $table WHERE event = %s", $event ) );
		}
		// phpcs:enable
		return array( $rows, $total );
	}

	/**
	 * Drops what is older than is kept.
	 */
	public static function prune(): void {
		global $wpdb;
		$table = self::table();
		$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE created < %s", gmdate( 'Y-m-d H:i:s', time() - self::DAYS * DAY_IN_SECONDS ) ) ); // phpcs:ignore WordPress.DB
	}
}
