<?php
/**
 * What the site's administrator has set.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * The settings: the option `mtlint_settings`, over which the constants of wp-config.php go.
 */
final class Settings {

	const OPTION = 'mtlint_settings';

	/** Option with what the connection's policy said last of the Worker's silence. */
	const POLICY = 'mtlint_on_failure';

	/** Constants of wp-config.php that fix a setting, so that the key need not stand in the database. */
	const CONSTANTS = array(
		'gate' => 'MTLINT_GATE',
		'key'  => 'MTLINT_KEY',
	);

	const DEFAULTS = array(
		// Address of the connection's gate, https://…/v1/gate/….
		'gate'          => '',
		'key'           => '',
		// 'enforce' keeps bad posts back, 'report' only tells.
		'mode'          => 'enforce',
		// What happens while the Worker cannot be reached: 'open' publishes unchecked, 'closed' does not publish, 'policy'
		// leaves it to the connection's policy.
		'failure'       => 'policy',
		// Post types that are not checked; all other public ones are.
		'skipped_types' => array(),
		// Seconds to wait for the Worker.
		'timeout'       => 10,
	);

	/**
	 * All settings as they are in force.
	 *
	 * @return array{gate: string, key: string, mode: string, failure: string, skipped_types: string[], timeout: int}
	 */
	public static function all(): array {
		$stored   = get_option( self::OPTION, array() );
		$settings = array_merge( self::DEFAULTS, is_array( $stored ) ? array_intersect_key( $stored, self::DEFAULTS ) : array() );
		foreach ( self::CONSTANTS as $name => $constant ) {
			if ( defined( $constant ) ) {
				$settings[ $name ] = (string) constant( $constant );
			}
		}
		$settings['gate'] = untrailingslashit( $settings['gate'] );
		return $settings;
	}

	/**
	 * One setting.
	 *
	 * @param string $name Its name.
	 * @return mixed Its value.
	 */
	public static function get( string $name ) {
		return self::all()[ $name ];
	}

	/**
	 * What happens while the Worker cannot be reached.
	 *
	 * @return string `open` or `closed`.
	 */
	public static function on_failure(): string {
		$failure = self::get( 'failure' );
		return 'policy' === $failure ? (string) get_option( self::POLICY, 'open' ) : $failure;
	}

	/**
	 * Remembers what the connection's policy says for the time when it cannot be asked.
	 *
	 * @param array<string, mixed> $answer Of the Worker.
	 */
	public static function learn_policy( array $answer ): void {
		if ( in_array( $answer['onFailure'] ?? null, array( 'open', 'closed' ), true ) ) {
			update_option( self::POLICY, $answer['onFailure'] );
		}
	}

	/**
	 * Whether it is known which Worker to ask.
	 */
	public static function complete(): bool {
		$settings = self::all();
		return '' !== $settings['gate'] && '' !== $settings['key'];
	}

	/**
	 * The connection's id, the end of its gate's address.
	 */
	public static function connection(): string {
		return rawurldecode( basename( self::get( 'gate' ) ) );
	}

	/**
	 * Address of the Worker, without a path.
	 */
	public static function origin(): string {
		return self::is_gate( self::get( 'gate' ) ) ? (string) preg_replace( '~/v1/gate/[^/]+$~', '', self::get( 'gate' ) ) : '';
	}

	/**
	 * Whether a setting is fixed in wp-config.php.
	 *
	 * @param string $name Its name.
	 */
	public static function fixed( string $name ): bool {
		return isset( self::CONSTANTS[ $name ] ) && defined( self::CONSTANTS[ $name ] );
	}

	/**
	 * The types that can be checked: all that the public sees, but for media files.
	 *
	 * @return string[] Names of post types.
	 */
	public static function checkable_types(): array {
		return array_values( array_diff( get_post_types( array( 'public' => true ) ), array( 'attachment' ) ) );
	}

	/**
	 * Whether posts of a type are checked.
	 *
	 * @param string $type Name of the post type.
	 */
	public static function checks_type( string $type ): bool {
		return in_array( $type, self::checkable_types(), true ) && ! in_array( $type, self::get( 'skipped_types' ), true );
	}

	/**
	 * Whether an address is that of a gate.
	 *
	 * @param string $url The address.
	 */
	public static function is_gate( string $url ): bool {
		return 1 === preg_match( '~^https?://[^?#]+/v1/gate/[^/?#]+$~', $url );
	}

	/**
	 * Whether a key may be sent to an address: over HTTPS, or to this machine.
	 *
	 * @param string $url The address.
	 */
	public static function is_safe_url( string $url ): bool {
		$parts = wp_parse_url( $url );
		if ( ! is_array( $parts ) || empty( $parts['host'] ) || empty( $parts['scheme'] ) ) {
			return false;
		}
		return 'https' === $parts['scheme']
			|| ( 'http' === $parts['scheme'] && in_array( $parts['host'], array( 'localhost', '127.0.0.1', '[::1]' ), true ) );
	}
}
