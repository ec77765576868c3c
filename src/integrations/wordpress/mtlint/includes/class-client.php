<?php
/**
 * Talks with the Worker; nothing else in the plugin asks anything of another machine.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * The Worker's gate for one connection.
 */
final class Client {

	/** Seconds to wait while the Worker is known not to answer, so that editors are not held up by each save. */
	const HASTY = 3;

	/** Seconds for which a failure makes the next question a hasty one. */
	const MEMORY = 60;

	/**
	 * Asks whether texts may be published.
	 *
	 * @param Document                   $document The texts.
	 * @param array<string, string>|null $override `by` and `why`, where an editor publishes them against the verdict.
	 * @return array<string, mixed>|\WP_Error The Worker's answer.
	 */
	public static function check( Document $document, ?array $override = null ) {
		$answer = self::ask(
			'POST',
			Settings::get( 'gate' ),
			array_filter(
				array(
					'fields'     => (object) $document->gate_fields(),
					'id'         => $document->id ? (string) $document->id : null,
					'type'       => $document->type,
					'categories' => $document->categories(),
					'override'   => $override,
				),
				static function ( $value ) {
					return null !== $value;
				}
			)
		);
		if ( ! is_wp_error( $answer ) && ( ! is_bool( $answer['publish'] ?? null ) || ! in_array( $answer['verdict'] ?? null, array( 'pass', 'review', 'block' ), true ) ) ) {
			return new \WP_Error( 'mtlint_answer', __( 'The answer holds no verdict: is this the address of mtlint?', 'mtlint' ) );
		}
		return $answer;
	}

	/**
	 * Has a name accepted or a finding dismissed for the whole connection, as an editor has agreed to.
	 *
	 * @param string $kind  `name`, `id` or `key`.
	 * @param string $value The name, or the finding's id or key.
	 * @param string $by    The editor.
	 * @return array<string, mixed>|\WP_Error The Worker's answer.
	 */
	public static function dismiss( string $kind, string $value, string $by ) {
		return self::ask(
			'POST',
			Settings::get( 'gate' ) . '/dismissals',
			array(
				'consent' => true,
				'by'      => $by,
				$kind     => $value,
			)
		);
	}

	/**
	 * Asks what the connection is, which costs the Worker no check.
	 *
	 * @return array<string, mixed>|\WP_Error Its name and policy.
	 */
	public static function about_connection() {
		$answer = self::ask( 'GET', Settings::get( 'gate' ) );
		if ( ! is_wp_error( $answer ) && ! isset( $answer['connection'] ) ) {
			return new \WP_Error( 'mtlint_answer', __( 'The answer is not that of a gate: is this the address of mtlint?', 'mtlint' ) );
		}
		return $answer;
	}

	/**
	 * The keys with which the Worker signs.
	 *
	 * @return array<string, mixed>|\WP_Error A JSON Web Key Set.
	 */
	public static function keys() {
		return self::ask( 'GET', Settings::origin() . '/.well-known/jwks.json' );
	}

	/**
	 * Asks the Worker.
	 *
	 * @param string     $method HTTP method.
	 * @param string     $url    At the Worker.
	 * @param array|null $body   To be sent as JSON.
	 * @return array<string, mixed>|\WP_Error The answer's JSON, or why there is none.
	 */
	private static function ask( string $method, string $url, ?array $body = null ) {
		$settings = Settings::all();
		if ( ! Settings::complete() ) {
			return new \WP_Error( 'mtlint_settings', __( 'mtlint is not set up yet.', 'mtlint' ) );
		}
		if ( ! Settings::is_gate( $settings['gate'] ) || ! Settings::is_safe_url( $settings['gate'] ) ) {
			return new \WP_Error( 'mtlint_settings', __( 'The gate’s address is not that of a gate, or not one to which a key may be sent.', 'mtlint' ) );
		}
		$failing  = Checker::outage();
		$response = wp_remote_request(
			$url,
			array(
				'method'      => $method,
				'timeout'     => $failing && time() - $failing['last'] < self::MEMORY ? min( self::HASTY, $settings['timeout'] ) : $settings['timeout'],
				// A key follows no redirection.
				'redirection' => 0,
				'user-agent'  => 'mtlint-wordpress/' . VERSION,
				'headers'     => array(
					'Authorization' => 'Bearer ' . $settings['key'],
					'Content-Type'  => 'application/json',
					'Accept'        => 'application/json',
				),
				'body'        => null === $body ? null : wp_json_encode( $body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE ),
			)
		);
		if ( is_wp_error( $response ) ) {
			return new \WP_Error( 'mtlint_unreachable', $response->get_error_message() );
		}
		$status = (int) wp_remote_retrieve_response_code( $response );
		$answer = json_decode( wp_remote_retrieve_body( $response ), true );
		if ( $status < 200 || $status > 299 ) {
			$detail = is_array( $answer ) ? ( $answer['detail'] ?? $answer['title'] ?? '' ) : '';
			return new \WP_Error(
				'mtlint_status',
				trim( sprintf( 'HTTP %d. %s', $status, is_string( $detail ) ? sanitize_text_field( $detail ) : '' ) ),
				array( 'status' => $status )
			);
		}
		if ( 204 === $status ) {
			return array();
		}
		if ( ! is_array( $answer ) ) {
			return new \WP_Error( 'mtlint_answer', __( 'The answer is not JSON: is this the address of mtlint?', 'mtlint' ) );
		}
		return $answer;
	}
}
