<?php
/**
 * The table of records.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

require_once ABSPATH . 'wp-admin/includes/class-wp-list-table.php';

/**
 * Events, newest first, a page at a time.
 */
final class Audit_Table extends \WP_List_Table {

	const ROWS = 30;

	/**
	 * Makes an empty table.
	 */
	public function __construct() {
		parent::__construct(
			array(
				'singular' => 'event',
				'plural'   => 'events',
				'ajax'     => false,
			)
		);
	}

	/**
	 * What people call the kinds of events.
	 *
	 * @return array<string, string>
	 */
	private static function kinds(): array {
		return array(
			'block'     => __( 'Errors found', 'mtlint' ),
			'review'    => __( 'Worth a look', 'mtlint' ),
			'pass'      => __( 'Passed', 'mtlint' ),
			'override'  => __( 'Override', 'mtlint' ),
			'failure'   => __( 'Not checked', 'mtlint' ),
			'dismissal' => __( 'Dismissed', 'mtlint' ),
		);
	}

	/**
	 * The kind that is asked for, or empty for all.
	 */
	private static function kind(): string {
		// Nothing is changed by looking.
		$kind = isset( $_GET['event'] ) ? sanitize_key( $_GET['event'] ) : ''; // phpcs:ignore WordPress.Security.NonceVerification
		return isset( self::kinds()[ $kind ] ) ? $kind : '';
	}

	/**
	 * Columns by name.
	 *
	 * @return array<string, string>
	 */
	public function get_columns() {
		return array(
			'created'  => __( 'When', 'mtlint' ),
			'event'    => __( 'What', 'mtlint' ),
			'post_id'  => __( 'Article', 'mtlint' ),
			'user_id'  => __( 'Who', 'mtlint' ),
			'entrance' => __( 'From', 'mtlint' ),
			'message'  => __( 'Details', 'mtlint' ),
		);
	}

	/**
	 * Links to the kinds of events.
	 *
	 * @return array<string, string>
	 */
	protected function get_views() {
		$address = admin_url( 'tools.php?page=' . Audit_Page::PAGE );
		$views   = array();
		foreach ( array( '' => __( 'All', 'mtlint' ) ) + self::kinds() as $kind => $label ) {
			$views[ '' === $kind ? 'all' : $kind ] = sprintf(
				'<a href="%s"%s>%s</a>',
				esc_url( '' === $kind ? $address : add_query_arg( 'event', $kind, $address ) ),
				self::kind() === $kind ? ' class="current" aria-current="page"' : '',
				esc_html( $label )
			);
		}
		return $views;
	}

	/**
	 * Reads the page of events that is asked for.
	 */
	public function prepare_items() {
		list( $rows, $total )  = Audit::read( self::kind(), self::ROWS, ( $this->get_pagenum() - 1 ) * self::ROWS );
		$this->items           = $rows;
		$this->_column_headers = array( $this->get_columns(), array(), array(), 'created' );
		$this->set_pagination_args(
			array(
				'total_items' => $total,
				'per_page'    => self::ROWS,
			)
		);
	}

	/**
	 * What is said where there is nothing.
	 */
	public function no_items() {
		esc_html_e( 'Nothing yet.', 'mtlint' );
	}

	/**
	 * A cell.
	 *
	 * @param object $item An event.
	 * @param string $name Of the column.
	 * @return string HTML.
	 */
	protected function column_default( $item, $name ) {
		switch ( $name ) {
			case 'created':
				return esc_html( get_date_from_gmt( $item->created, get_option( 'date_format' ) . ' ' . get_option( 'time_format' ) ) );
			case 'event':
				$label = self::kinds()[ $item->event ] ?? $item->event;
				return esc_html( $item->held ? $label . ' · ' . __( 'kept back', 'mtlint' ) : $label );
			case 'post_id':
				$post = $item->post_id ? get_post( (int) $item->post_id ) : null;
				// What was refused before it was ever saved has no title.
				if ( ! $post instanceof \WP_Post || 'auto-draft' === $post->post_status ) {
					return $item->post_id ? esc_html( '#' . $item->post_id ) : '–';
				}
				$link = get_edit_post_link( $post->ID );
				return $link ? sprintf( '<a href="%s">%s</a>', esc_url( $link ), esc_html( get_the_title( $post ) ) ) : esc_html( get_the_title( $post ) );
			case 'user_id':
				$user = $item->user_id ? get_userdata( (int) $item->user_id ) : false;
				return $user ? esc_html( $user->display_name ) : '–';
			case 'entrance':
				return esc_html( Entrance::label( $item->entrance ) );
			default:
				return esc_html( $item->message );
		}
	}
}
