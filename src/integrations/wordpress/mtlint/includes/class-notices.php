<?php
/**
 * What the administration pages say without being asked.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * Notices on posts that were held back, on the Worker's silence, and on what is still to be set up.
 */
final class Notices {

	/** Option with the numbers of scheduled or other posts that were taken back with nobody looking. */
	const WITHDRAWN = 'mtlint_withdrawn';

	/** Posts that are remembered there. */
	const MANY = 50;

	/** Seconds for which a notice waits for its reader. */
	const PATIENCE = HOUR_IN_SECONDS;

	/**
	 * Hooks.
	 */
	public static function register(): void {
		add_action( 'admin_notices', array( self::class, 'show' ) );
		add_action( 'admin_post_mtlint_seen', array( self::class, 'seen' ) );
	}

	/**
	 * Keeps decisions for the next page that the present user sees.
	 *
	 * @param array<int, Decision> $held Decisions by the post that was held back.
	 */
	public static function held( array $held ): void {
		$user = get_current_user_id();
		if ( $user ) {
			$messages = array();
			foreach ( $held as $post_id => $decision ) {
				$messages[ $post_id ] = $decision->message;
			}
			set_transient( 'mtlint_held_' . $user, $messages, self::PATIENCE );
		}
	}

	/**
	 * Remembers a post that was taken back.
	 *
	 * @param int $post_id The post.
	 */
	public static function withdrawn( int $post_id ): void {
		$posts   = array_diff( (array) get_option( self::WITHDRAWN, array() ), array( $post_id ) );
		$posts[] = $post_id;
		update_option( self::WITHDRAWN, array_slice( array_values( $posts ), -self::MANY ), false );
	}

	/**
	 * Prints the notices of a page.
	 */
	public static function show(): void {
		if ( ! current_user_can( 'edit_posts' ) ) {
			return;
		}
		self::show_held();
		self::show_withdrawn();
		self::show_outage();
		if ( ! Settings::complete() && current_user_can( 'manage_options' ) ) {
			self::show_notice(
				'warning',
				esc_html__( 'mtlint does not check anything yet: it has not been told which service to ask.', 'mtlint' ) . ' '
				. sprintf( '<a href="%s">%s</a>', esc_url( self::settings_url() ), esc_html__( 'Set it up', 'mtlint' ) )
			);
		}
	}

	/**
	 * Forgets the posts that were taken back, once somebody has read of them.
	 */
	public static function seen(): void {
		check_admin_referer( 'mtlint_seen' );
		if ( current_user_can( 'edit_others_posts' ) ) {
			delete_option( self::WITHDRAWN );
		}
		wp_safe_redirect( wp_get_referer() ? wp_get_referer() : admin_url() );
		exit;
	}

	/**
	 * Where the settings are.
	 */
	public static function settings_url(): string {
		return admin_url( 'options-general.php?page=mtlint' );
	}

	/**
	 * Posts that the user has just tried to publish.
	 */
	private static function show_held(): void {
		$key  = 'mtlint_held_' . get_current_user_id();
		$held = get_transient( $key );
		if ( ! is_array( $held ) ) {
			return;
		}
		delete_transient( $key );
		$screen = get_current_screen();
		foreach ( $held as $post_id => $message ) {
			$post = get_post( $post_id );
			if ( ! $post instanceof \WP_Post || ! current_user_can( 'edit_post', $post_id ) ) {
				continue;
			}
			$kept = 'publish' === $post->post_status
				/* translators: %s: title of a post */
				? __( '“%s” was not updated.', 'mtlint' )
				/* translators: %s: title of a post */
				: __( '“%s” was not published.', 'mtlint' );
			$html = '<strong>' . esc_html( sprintf( $kept, get_the_title( $post ) ) ) . '</strong> ' . esc_html( $message );
			if ( 'publish' === $post->post_status ) {
				$html    .= ' ' . esc_html__( 'Readers still see the version before; your changes are kept.', 'mtlint' );
				$autosave = wp_get_post_autosave( $post_id, get_current_user_id() );
				if ( $autosave ) {
					$html .= sprintf( ' <a href="%s">%s</a>', esc_url( (string) get_edit_post_link( $autosave->ID ) ), esc_html__( 'See them', 'mtlint' ) );
				}
			} elseif ( ! $screen || 'post' !== $screen->base ) {
				$html .= sprintf( ' <a href="%s">%s</a>', esc_url( (string) get_edit_post_link( $post_id ) ), esc_html__( 'Edit', 'mtlint' ) );
			}
			self::show_notice( 'error', $html );
		}
	}

	/**
	 * Posts that were taken back while nobody looked.
	 */
	private static function show_withdrawn(): void {
		$links = array();
		foreach ( (array) get_option( self::WITHDRAWN, array() ) as $post_id ) {
			$post = get_post( $post_id );
			if ( $post instanceof \WP_Post && 'publish' !== $post->post_status && current_user_can( 'edit_post', $post_id ) ) {
				$links[] = sprintf( '<a href="%s">%s</a>', esc_url( (string) get_edit_post_link( $post_id ) ), esc_html( get_the_title( $post ) ) );
			}
		}
		if ( array() === $links || ! current_user_can( 'edit_others_posts' ) ) {
			return;
		}
		$seen = wp_nonce_url( admin_url( 'admin-post.php?action=mtlint_seen' ), 'mtlint_seen' );
		self::show_notice(
			'error',
			esc_html__( 'mtlint has kept these from being published when their time came:', 'mtlint' ) . ' ' . implode( ', ', $links )
			. sprintf( ' <a href="%s">%s</a>', esc_url( $seen ), esc_html__( 'I have seen it', 'mtlint' ) )
		);
	}

	/**
	 * That the Worker does not answer.
	 */
	private static function show_outage(): void {
		$outage = Checker::outage();
		if ( null === $outage || ! Settings::complete() ) {
			return;
		}
		$html = esc_html(
			sprintf(
				/* translators: %s: a span of time, as “5 mins” */
				__( 'mtlint has not answered for %s.', 'mtlint' ),
				human_time_diff( $outage['since'] )
			)
		);
		$html .= ' ' . esc_html( self::consequence() );
		if ( current_user_can( 'manage_options' ) ) {
			$html .= sprintf( ' (%s) <a href="%s">%s</a>', esc_html( $outage['message'] ), esc_url( self::settings_url() ), esc_html__( 'Settings', 'mtlint' ) );
		}
		self::show_notice( 'warning', $html );
	}

	/**
	 * What the Worker's silence means for those who publish.
	 */
	public static function consequence(): string {
		return 'closed' === Settings::get( 'failure' ) && 'enforce' === Settings::get( 'mode' )
			? __( 'Until it does, nothing new is published.', 'mtlint' )
			: __( 'Until it does, articles are published unchecked.', 'mtlint' );
	}

	/**
	 * Prints a notice.
	 *
	 * @param string $kind `error`, `warning` or `success`.
	 * @param string $html Escaped.
	 */
	private static function show_notice( string $kind, string $html ): void {
		printf( '<div class="notice notice-%s mtlint-notice"><p>%s</p></div>', esc_attr( $kind ), wp_kses_post( $html ) );
	}
}
