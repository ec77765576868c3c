<?php
/**
 * Commands of WP-CLI.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * Checks posts with mtlint.
 */
final class Command {

	/** Posts that are read at a time. */
	const PAGE = 100;

	/**
	 * Checks posts that exist, published or not. Nothing about them is changed.
	 *
	 * ## OPTIONS
	 *
	 * [<id>...]
	 * : Only these posts.
	 *
	 * [--post_type=<types>]
	 * : Only these types, separated by commas. Default: all that are checked when they are published.
	 *
	 * [--post_status=<statuses>]
	 * : Only these statuses, separated by commas.
	 * ---
	 * default: publish,future
	 * ---
	 *
	 * [--verdict=<verdict>]
	 * : List only posts with this verdict.
	 * ---
	 * options:
	 *   - block
	 *   - review
	 *   - pass
	 * ---
	 *
	 * [--format=<format>]
	 * : How to print the list.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 *   - ids
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp mtlint check --verdict=block
	 *     wp mtlint check 12 15 --format=json
	 *
	 * @param string[]              $args    Numbers of posts.
	 * @param array<string, string> $options Options by name.
	 */
	public function check( $args, $options ): void {
		$rows = array();
		$bad  = 0;
		foreach ( self::posts( $args, $options ) as $post ) {
			$decision = Checker::ask( Document::of_post( $post ) );
			if ( Decision::UNCHECKED === $decision->kind ) {
				\WP_CLI::error( $decision->message );
			}
			Audit::add( $decision->kind, Entrance::CLI, $post->ID, $decision->message, $decision->digest );
			$bad += Decision::BLOCK === $decision->kind ? 1 : 0;
			if ( ( $options['verdict'] ?? $decision->kind ) === $decision->kind ) {
				$rows[] = array(
					'ID'       => $post->ID,
					'title'    => $post->post_title,
					'verdict'  => $decision->kind,
					'errors'   => $decision->counts['error'] ?? 0,
					'warnings' => $decision->counts['warning'] ?? 0,
					'message'  => $decision->message,
				);
			}
		}
		$format = $options['format'] ?? 'table';
		if ( 'ids' === $format ) {
			\WP_CLI::line( implode( ' ', array_column( $rows, 'ID' ) ) );
		} else {
			\WP_CLI\Utils\format_items( $format, $rows, array( 'ID', 'title', 'verdict', 'errors', 'warnings', 'message' ) );
		}
		if ( $bad ) {
			\WP_CLI::halt( 1 );
		}
	}

	/**
	 * Tests the connection.
	 *
	 * @param string[]              $args    None.
	 * @param array<string, string> $options None.
	 */
	public function test( $args, $options ): void { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter
		$answer = Client::about_connection();
		if ( is_wp_error( $answer ) ) {
			\WP_CLI::error( $answer->get_error_message() );
		}
		\WP_CLI::success( __( 'The connection works.', 'mtlint' ) );
	}

	/**
	 * The posts that are asked for, oldest first.
	 *
	 * @param string[]              $ids     Numbers of posts; empty: all.
	 * @param array<string, string> $options Types and statuses.
	 * @return \Generator<\WP_Post>
	 */
	private static function posts( array $ids, array $options ): \Generator {
		$types = isset( $options['post_type'] )
			? explode( ',', $options['post_type'] )
			: array_values( array_filter( Settings::checkable_types(), array( Settings::class, 'checks_type' ) ) );
		$query = array(
			'post_type'        => $ids ? 'any' : $types,
			'post_status'      => $ids ? 'any' : explode( ',', $options['post_status'] ?? 'publish,future' ),
			'posts_per_page'   => self::PAGE,
			'orderby'          => 'ID',
			'order'            => 'ASC',
			'no_found_rows'    => true,
			'suppress_filters' => true,
		);
		if ( $ids ) {
			$query['post__in'] = array_map( 'intval', $ids );
		}
		for ( $page = 1; ; $page++ ) {
			$posts = get_posts( array( 'paged' => $page ) + $query );
			foreach ( $posts as $post ) {
				yield $post;
			}
			if ( count( $posts ) < self::PAGE ) {
				return;
			}
			wp_cache_flush();
		}
	}
}
