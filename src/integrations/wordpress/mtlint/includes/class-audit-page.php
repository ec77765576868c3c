<?php
/**
 * The page of records.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * Tools → mtlint records.
 */
final class Audit_Page {

	const PAGE = 'mtlint-audit';

	/**
	 * Hooks.
	 */
	public static function register(): void {
		add_action( 'admin_menu', array( self::class, 'add_page' ) );
		add_action( 'admin_enqueue_scripts', array( self::class, 'add_style' ) );
	}

	/**
	 * Gives the details room, which are sentences.
	 *
	 * @param string $page The page that is shown.
	 */
	public static function add_style( $page ): void {
		if ( 'tools_page_' . self::PAGE === $page ) {
			wp_add_inline_style( 'list-tables', '.wp-list-table.events .column-message { width: 40%; }' );
		}
	}

	/**
	 * Adds the page.
	 */
	public static function add_page(): void {
		add_management_page( __( 'mtlint records', 'mtlint' ), __( 'mtlint records', 'mtlint' ), 'edit_others_posts', self::PAGE, array( self::class, 'show' ) );
	}

	/**
	 * Prints the page.
	 */
	public static function show(): void {
		require_once __DIR__ . '/class-audit-table.php';
		$table = new Audit_Table();
		$table->prepare_items();
		?>
		<div class="wrap">
			<h1><?php esc_html_e( 'mtlint records', 'mtlint' ); ?></h1>
			<p><?php esc_html_e( 'What was checked when it was to be published, what editors published against the verdict, and when no check could be made. Records are kept for a year.', 'mtlint' ); ?></p>
			<?php $table->views(); ?>
			<?php $table->display(); ?>
		</div>
		<?php
	}
}
