<?php
/**
 * The page of settings.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * Settings → mtlint.
 */
final class Settings_Page {

	const PAGE = 'mtlint';

	/** Seconds that one may wait for the Worker. */
	const LONGEST = 30;

	/**
	 * Hooks.
	 */
	public static function register(): void {
		add_action( 'admin_menu', array( self::class, 'add_page' ) );
		add_action( 'admin_init', array( self::class, 'add_setting' ) );
		add_action( 'admin_post_mtlint_test', array( self::class, 'test' ) );
	}

	/**
	 * Adds the page.
	 */
	public static function add_page(): void {
		add_options_page( __( 'mtlint', 'mtlint' ), __( 'mtlint', 'mtlint' ), 'manage_options', self::PAGE, array( self::class, 'show' ) );
	}

	/**
	 * Makes the option known to WordPress.
	 */
	public static function add_setting(): void {
		register_setting(
			self::PAGE,
			Settings::OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => array( self::class, 'sanitize' ),
			)
		);
	}

	/**
	 * Takes what was sent, keeping what was not or may not be.
	 *
	 * @param mixed $given What was sent.
	 * @return array What is stored.
	 */
	public static function sanitize( $given ): array {
		$stored   = get_option( Settings::OPTION, array() );
		$settings = array_merge( Settings::DEFAULTS, is_array( $stored ) ? $stored : array() );
		if ( ! is_array( $given ) ) {
			return $settings;
		}
		if ( isset( $given['gate'] ) && ! Settings::fixed( 'gate' ) ) {
			$gate = untrailingslashit( esc_url_raw( trim( (string) $given['gate'] ), array( 'https', 'http' ) ) );
			if ( '' !== $gate && ! Settings::is_gate( $gate ) ) {
				add_settings_error( Settings::OPTION, 'gate', __( 'The gate’s address was not stored: it ends in /v1/gate/ and the connection’s id.', 'mtlint' ) );
			} elseif ( '' !== $gate && ! Settings::is_safe_url( $gate ) ) {
				add_settings_error( Settings::OPTION, 'gate', __( 'The gate’s address was not stored: it must begin with https://, since the key is sent there.', 'mtlint' ) );
			} else {
				$settings['gate'] = $gate;
			}
		}
		// The page does not show the key; nothing written keeps it.
		if ( isset( $given['key'] ) && '' !== trim( (string) $given['key'] ) && ! Settings::fixed( 'key' ) ) {
			$settings['key'] = preg_replace( '/[^\x21-\x7e]/', '', (string) $given['key'] );
		}
		$settings['mode']    = 'report' === ( $given['mode'] ?? $settings['mode'] ) ? 'report' : 'enforce';
		$failure             = $given['failure'] ?? $settings['failure'];
		$settings['failure'] = in_array( $failure, array( 'open', 'closed' ), true ) ? $failure : 'policy';
		$settings['timeout'] = min( self::LONGEST, max( 1, (int) ( $given['timeout'] ?? $settings['timeout'] ) ) );
		if ( isset( $given['types'] ) && is_array( $given['types'] ) ) {
			$settings['skipped_types'] = array_values( array_diff( Settings::checkable_types(), array_map( 'sanitize_key', $given['types'] ) ) );
		} elseif ( isset( $given['skipped_types'] ) && is_array( $given['skipped_types'] ) ) {
			// WordPress sanitizes a new option twice.
			$settings['skipped_types'] = array_values( array_map( 'sanitize_key', $given['skipped_types'] ) );
		}
		if ( isset( $given['roles'] ) && is_array( $given['roles'] ) && current_user_can( 'promote_users' ) ) {
			foreach ( wp_roles()->role_objects as $name => $role ) {
				if ( ! $role->has_cap( 'edit_posts' ) ) {
					continue;
				}
				if ( in_array( $name, $given['roles'], true ) ) {
					$role->add_cap( Installation::CAPABILITY );
				} else {
					$role->remove_cap( Installation::CAPABILITY );
				}
			}
		}
		delete_option( Checker::OUTAGE );
		return $settings;
	}

	/**
	 * Asks the Worker what the connection is, and comes back with the answer.
	 */
	public static function test(): void {
		check_admin_referer( 'mtlint_test' );
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'mtlint' ), '', array( 'response' => 403 ) );
		}
		$answer = Client::about_connection();
		if ( is_wp_error( $answer ) ) {
			/* translators: %s: why the test failed */
			add_settings_error( Settings::OPTION, 'test', sprintf( __( 'The connection does not work: %s', 'mtlint' ), $answer->get_error_message() ) );
		} else {
			delete_option( Checker::OUTAGE );
			Settings::learn_policy( $answer );
			Ticket::learn_keys();
			$name = is_string( $answer['name'] ?? null ) && '' !== $answer['name'] ? $answer['name'] : Settings::connection();
			/* translators: %s: name of the connection */
			$message = sprintf( __( 'The connection works: %s answers.', 'mtlint' ), $name );
			if ( ! empty( $answer['reportOnly'] ) ) {
				$message .= ' ' . __( 'It is set to report only, so nothing is kept from being published.', 'mtlint' );
			}
			add_settings_error( Settings::OPTION, 'test', $message, 'success' );
		}
		set_transient( 'settings_errors', get_settings_errors(), 30 );
		wp_safe_redirect( add_query_arg( 'settings-updated', 'true', Notices::settings_url() ) );
		exit;
	}

	/**
	 * Prints the page.
	 */
	public static function show(): void {
		$settings = Settings::all();
		?>
		<div class="wrap">
			<h1><?php esc_html_e( 'mtlint', 'mtlint' ); ?></h1>
			<p><?php esc_html_e( 'Before an article is published, mtlint checks what its translation left behind.', 'mtlint' ); ?></p>
			<form method="post" action="options.php">
				<?php settings_fields( self::PAGE ); ?>
				<h2><?php esc_html_e( 'Connection', 'mtlint' ); ?></h2>
				<p><?php esc_html_e( 'Whoever runs mtlint adds a connection for this site and hands over its gate’s address and its key.', 'mtlint' ); ?></p>
				<table class="form-table" role="presentation">
					<?php
					self::show_text( 'gate', __( 'Gate', 'mtlint' ), $settings['gate'], 'https://mtlint.example.com/v1/gate/wordpress-…', 'url' );
					self::show_text( 'key', __( 'Key', 'mtlint' ), '', '' === $settings['key'] ? 'mtk_…' : __( 'stored; write a new one to replace it', 'mtlint' ), 'password' );
					?>
				</table>
				<h2><?php esc_html_e( 'What happens', 'mtlint' ); ?></h2>
				<table class="form-table" role="presentation">
					<?php
					self::show_choice(
						'mode',
						__( 'A bad article', 'mtlint' ),
						$settings['mode'],
						array(
							'enforce' => __( 'is not published until it is repaired or an editor overrides', 'mtlint' ),
							'report'  => __( 'is published; what was found is shown and recorded', 'mtlint' ),
						)
					);
					self::show_choice(
						'failure',
						__( 'While mtlint does not answer', 'mtlint' ),
						$settings['failure'],
						array(
							'policy' => 'closed' === get_option( Settings::POLICY, 'open' )
								? __( 'as the connection says: nothing new is published', 'mtlint' )
								: __( 'as the connection says: articles are published unchecked', 'mtlint' ),
							'open'   => __( 'articles are published unchecked, and a notice says so', 'mtlint' ),
							'closed' => __( 'nothing new is published, unless an editor overrides', 'mtlint' ),
						)
					);
					?>
					<tr>
						<th scope="row"><label for="mtlint-timeout"><?php esc_html_e( 'Seconds to wait for an answer', 'mtlint' ); ?></label></th>
						<td><input type="number" class="small-text" id="mtlint-timeout" name="mtlint_settings[timeout]" min="1" max="<?php echo esc_attr( (string) self::LONGEST ); ?>" value="<?php echo esc_attr( (string) $settings['timeout'] ); ?>"></td>
					</tr>
					<?php
					$types = array();
					foreach ( Settings::checkable_types() as $type ) {
						$types[ $type ] = get_post_type_object( $type )->labels->name;
					}
					self::show_boxes( 'types', __( 'What is checked', 'mtlint' ), $types, array_filter( array_keys( $types ), array( Settings::class, 'checks_type' ) ) );
					$roles = array();
					$may   = array();
					foreach ( wp_roles()->role_objects as $name => $role ) {
						if ( $role->has_cap( 'edit_posts' ) ) {
							$roles[ $name ] = translate_user_role( wp_roles()->roles[ $name ]['name'] );
							if ( $role->has_cap( Installation::CAPABILITY ) ) {
								$may[] = $name;
							}
						}
					}
					self::show_boxes( 'roles', __( 'Who may override', 'mtlint' ), $roles, $may );
					?>
				</table>
				<?php submit_button(); ?>
			</form>
			<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
				<input type="hidden" name="action" value="mtlint_test">
				<?php
				wp_nonce_field( 'mtlint_test' );
				submit_button( __( 'Test connection', 'mtlint' ), 'secondary', 'submit', false, Settings::complete() ? array() : array( 'disabled' => 'disabled' ) );
				?>
				<p class="description"><?php esc_html_e( 'Tests what is stored: save first.', 'mtlint' ); ?></p>
			</form>
		</div>
		<?php
	}

	/**
	 * Prints a line of text to fill in.
	 *
	 * @param string $name        Of the setting.
	 * @param string $label       What people call it.
	 * @param string $value       What it is.
	 * @param string $placeholder What stands there while it is empty.
	 * @param string $type        Of the field.
	 */
	private static function show_text( string $name, string $label, string $value, string $placeholder, string $type ): void {
		$fixed = Settings::fixed( $name );
		printf(
			'<tr><th scope="row"><label for="mtlint-%1$s">%2$s</label></th><td><input type="%3$s" class="regular-text" id="mtlint-%1$s" name="mtlint_settings[%1$s]" value="%4$s" placeholder="%5$s" autocomplete="%6$s" spellcheck="false"%7$s>',
			esc_attr( $name ),
			esc_html( $label ),
			esc_attr( $type ),
			esc_attr( $value ),
			esc_attr( $placeholder ),
			'password' === $type ? 'new-password' : 'off',
			$fixed ? ' disabled' : ''
		);
		if ( $fixed ) {
			/* translators: %s: name of a constant */
			printf( '<p class="description">%s</p>', esc_html( sprintf( __( 'Set by %s in wp-config.php.', 'mtlint' ), Settings::CONSTANTS[ $name ] ) ) );
		}
		echo '</td></tr>';
	}

	/**
	 * Prints a choice of one.
	 *
	 * @param string                $name    Of the setting.
	 * @param string                $label   What people call it.
	 * @param string                $value   What it is.
	 * @param array<string, string> $choices What each value means.
	 */
	private static function show_choice( string $name, string $label, string $value, array $choices ): void {
		printf( '<tr><th scope="row">%1$s</th><td><fieldset><legend class="screen-reader-text">%1$s</legend>', esc_html( $label ) );
		foreach ( $choices as $choice => $meaning ) {
			printf(
				'<label><input type="radio" name="mtlint_settings[%s]" value="%s"%s> %s</label><br>',
				esc_attr( $name ),
				esc_attr( $choice ),
				checked( $value, $choice, false ),
				esc_html( $meaning )
			);
		}
		echo '</fieldset></td></tr>';
	}

	/**
	 * Prints a choice of many.
	 *
	 * @param string                $name    Of the setting.
	 * @param string                $label   What people call it.
	 * @param array<string, string> $choices What people call each.
	 * @param string[]              $chosen  Those that are chosen.
	 */
	private static function show_boxes( string $name, string $label, array $choices, array $chosen ): void {
		// The empty one says that the choice was sent at all.
		printf( '<tr><th scope="row">%1$s</th><td><fieldset><legend class="screen-reader-text">%1$s</legend><input type="hidden" name="mtlint_settings[%2$s][]" value="">', esc_html( $label ), esc_attr( $name ) );
		foreach ( $choices as $choice => $called ) {
			printf(
				'<label><input type="checkbox" name="mtlint_settings[%s][]" value="%s"%s> %s</label><br>',
				esc_attr( $name ),
				esc_attr( $choice ),
				checked( in_array( $choice, $chosen, true ), true, false ),
				esc_html( $called )
			);
		}
		echo '</fieldset></td></tr>';
	}
}
