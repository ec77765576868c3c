<?php
/**
 * The Worker's proof of a verdict.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * A ticket: a JSON Web Token signed with Ed25519, that says which text was checked, when and for whom.
 */
final class Ticket {

	/** Option with the Worker's keys: id → base64 of the public key, and of which Worker they are. */
	const KEYS = 'mtlint_keys';

	/** The type in its header, so that no other token passes for one. */
	const TYPE = 'mtlint-ticket+jwt';

	/**
	 * Whether a ticket says that a text was checked for this site a short while ago, and may be published.
	 *
	 * @param string $token  The ticket.
	 * @param string $digest Of the text.
	 */
	public static function is_valid( string $token, string $digest ): bool {
		$parts = explode( '.', $token );
		if ( 3 !== count( $parts ) ) {
			return false;
		}
		$header    = json_decode( self::decode( $parts[0] ), true );
		$claims    = json_decode( self::decode( $parts[1] ), true );
		$signature = self::decode( $parts[2] );
		if ( ! is_array( $header ) || ! is_array( $claims ) || 'EdDSA' !== ( $header['alg'] ?? '' ) || self::TYPE !== ( $header['typ'] ?? '' ) ) {
			return false;
		}
		$key = self::key( (string) ( $header['kid'] ?? '' ) );
		if ( null === $key || SODIUM_CRYPTO_SIGN_BYTES !== strlen( $signature ) || ! sodium_crypto_sign_verify_detached( $signature, $parts[0] . '.' . $parts[1], $key ) ) {
			return false;
		}
		return ( $claims['digest'] ?? '' ) === $digest
			&& ( $claims['sub'] ?? '' ) === Settings::connection()
			&& is_numeric( $claims['exp'] ?? null ) && $claims['exp'] > time();
	}

	/**
	 * Asks the Worker for its keys.
	 *
	 * @return array<string, string> Base64 of public keys by id.
	 */
	public static function learn_keys(): array {
		$answer = Client::keys();
		if ( is_wp_error( $answer ) ) {
			return array();
		}
		$keys = array();
		foreach ( is_array( $answer['keys'] ?? null ) ? $answer['keys'] : array() as $key ) {
			if ( 'Ed25519' === ( $key['crv'] ?? '' ) && is_string( $key['kid'] ?? null ) && is_string( $key['x'] ?? null ) ) {
				$keys[ $key['kid'] ] = base64_encode( self::decode( $key['x'] ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
			}
		}
		update_option(
			self::KEYS,
			array(
				'url'  => Settings::origin(),
				'keys' => $keys,
			),
			false
		);
		return $keys;
	}

	/**
	 * A key of the Worker.
	 *
	 * @param string $id Its id.
	 * @return string|null The public key, or null when the Worker has none of that id.
	 */
	private static function key( string $id ): ?string {
		$stored = get_option( self::KEYS );
		$keys   = is_array( $stored ) && ( $stored['url'] ?? '' ) === Settings::origin() ? $stored['keys'] : array();
		if ( ! isset( $keys[ $id ] ) ) {
			$keys = self::learn_keys();
		}
		$key = isset( $keys[ $id ] ) ? base64_decode( $keys[ $id ], true ) : ''; // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		return is_string( $key ) && SODIUM_CRYPTO_SIGN_PUBLICKEYBYTES === strlen( $key ) ? $key : null;
	}

	/**
	 * Decodes base64url.
	 *
	 * @param string $text The text.
	 * @return string The bytes, or nothing where it is not base64url.
	 */
	private static function decode( string $text ): string {
		$bytes = base64_decode( strtr( $text, '-_', '+/' ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		return is_string( $bytes ) ? $bytes : '';
	}
}
