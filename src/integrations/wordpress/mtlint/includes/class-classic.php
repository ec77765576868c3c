<?php
/**
 * The classic editor.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * A box beside the classic editor that says what was found and takes an override.
 */
final class Classic {

	const NONCE = 'mtlint_override';

	/** Findings that the box lists. */
	const SHOWN = 30;

	/**
	 * Hooks.
	 */
	public static function register(): void {
		add_action( 'add_meta_boxes', array( self::class, 'add_box' ) );
		add_filter( 'redirect_post_location', array( self::class, 'redirect' ), 10, 2 );
	}

	/**
	 * Adds the box to posts that are checked.
	 *
	 * @param string $type Post type.
	 */
	public static function add_box( $type ): void {
		if ( Settings::complete() && Settings::checks_type( (string) $type ) ) {
			add_meta_box( 'mtlint', __( 'mtlint', 'mtlint' ), array( self::class, 'show_box' ), $type, 'side', 'high', array( '__back_compat_meta_box' => true ) );
		}
	}

	/**
	 * Prints the box: what is found in the text as it is stored, or as it was last tried to be.
	 *
	 * @param \WP_Post $post The post.
	 */
	public static function show_box( $post ): void {
		if ( 'auto-draft' === $post->post_status ) {
			echo '<p>' . esc_html__( 'The text is checked when it is published.', 'mtlint' ) . '</p>';
			return;
		}
		// The one that is given is made ready for a form: its characters are escaped.
		$post     = get_post( $post->ID );
		$autosave = wp_get_post_autosave( $post->ID, get_current_user_id() );
		$latest   = $autosave && 'publish' === $post->post_status && $autosave->post_modified_gmt >= $post->post_modified_gmt ? $autosave : null;
		$decision = Checker::decide(
			Document::of_edit(
				$post,
				$latest ? array(
					'title'   => $latest->post_title,
					'excerpt' => $latest->post_excerpt,
					'content' => $latest->post_content,
				) : array()
			)
		);
		printf( '<p class="mtlint-verdict">%s</p>', esc_html( '' === $decision->message ? __( 'Nothing stands in the way.', 'mtlint' ) : $decision->message ) );
		if ( array() !== $decision->findings ) {
			echo '<ul class="ul-disc">';
			foreach ( array_slice( $decision->findings, 0, self::SHOWN ) as $finding ) {
				echo '<li>' . esc_html( is_string( $finding['message'] ?? null ) ? $finding['message'] : '' ) . '</li>';
			}
			echo '</ul>';
		}
		if ( '' !== $decision->report ) {
			printf( '<p><a href="%s">%s</a></p>', esc_url( $decision->report ), esc_html__( 'The whole report', 'mtlint' ) );
		}
		if ( $decision->refuses() && current_user_can( Installation::CAPABILITY ) ) {
			wp_nonce_field( self::NONCE, 'mtlint_override_nonce' );
			printf(
				'<p><label><input type="checkbox" name="mtlint_override" value="1"> %s</label></p><p><label>%s <input type="text" class="widefat" name="mtlint_override_reason" maxlength="500"></label></p>',
				esc_html__( 'Publish it all the same', 'mtlint' ),
				esc_html__( 'Why? This is put on record with your name.', 'mtlint' )
			);
		}
	}

	/**
	 * The override that was sent with the form, if one was and may be.
	 *
	 * @param Document $document The text that is being published.
	 */
	public static function override( Document $document ): ?Decision {
		if ( Entrance::FORM !== Entrance::current() || empty( $_POST['mtlint_override'] ) || ! isset( $_POST['mtlint_override_nonce'] )
			|| ! wp_verify_nonce( sanitize_key( $_POST['mtlint_override_nonce'] ), self::NONCE ) || ! current_user_can( Installation::CAPABILITY ) ) {
			return null;
		}
		$reason = isset( $_POST['mtlint_override_reason'] ) ? sanitize_text_field( wp_unslash( $_POST['mtlint_override_reason'] ) ) : '';
		return '' === $reason ? null : Checker::override( $document, $reason );
	}

	/**
	 * Keeps WordPress from saying that a post was published that was not: our own notice says what happened.
	 *
	 * @param string $location Where the editor is sent.
	 * @param int    $post_id  The post.
	 * @return string Where instead.
	 */
	public static function redirect( $location, $post_id ) {
		$held = get_transient( 'mtlint_held_' . get_current_user_id() );
		return is_array( $held ) && isset( $held[ $post_id ] ) ? remove_query_arg( 'message', $location ) : $location;
	}
}
