<?php
/**
 * What the block editor asks of the plugin.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * Routes under `mtlint/v1`, and a field of posts that says under which decision they stand.
 */
final class Rest {

	const SPACE = 'mtlint/v1';

	/** Characters of a reason. */
	const REASON = 500;

	/** Characters of a name or of a finding's key. */
	const VALUE = 300;

	/**
	 * Hooks.
	 */
	public static function register(): void {
		add_action( 'rest_api_init', array( self::class, 'add_routes' ) );
	}

	/**
	 * Adds the routes and the field.
	 */
	public static function add_routes(): void {
		$text = array( 'type' => 'string' );
		$post = array(
			'id'         => array(
				'type'     => 'integer',
				'required' => true,
			),
			'title'      => $text,
			'excerpt'    => $text,
			'content'    => $text,
			'categories' => array(
				'type'  => 'array',
				'items' => array( 'type' => 'integer' ),
			),
		);
		register_rest_route(
			self::SPACE,
			'/check',
			array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'check' ),
				'permission_callback' => array( self::class, 'may_edit' ),
				'args'                => $post,
			)
		);
		register_rest_route(
			self::SPACE,
			'/override',
			array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'override' ),
				'permission_callback' => array( self::class, 'may_override' ),
				'args'                => $post + array(
					'reason' => array(
						'type'              => 'string',
						'required'          => true,
						'minLength'         => 1,
						'maxLength'         => self::REASON,
						'sanitize_callback' => 'sanitize_text_field',
					),
				),
			)
		);
		register_rest_route(
			self::SPACE,
			'/dismiss',
			array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'dismiss' ),
				'permission_callback' => array( self::class, 'may_edit' ),
				'args'                => array(
					'id'      => $post['id'],
					// Sent only by who has agreed that it leaves the site.
					'consent' => array(
						'type'     => 'boolean',
						'required' => true,
						'enum'     => array( true ),
					),
					// A name, or a finding by its id (here alone) or key (wherever it stands).
					'kind'    => array(
						'type'     => 'string',
						'required' => true,
						'enum'     => array( 'name', 'id', 'key' ),
					),
					'value'   => array(
						'type'      => 'string',
						'required'  => true,
						'minLength' => 1,
						'maxLength' => self::VALUE,
					),
					// What stands there, for the record.
					'text'    => $text,
				),
			)
		);
		foreach ( Settings::checkable_types() as $type ) {
			if ( Settings::checks_type( $type ) ) {
				register_rest_field(
					$type,
					'mtlint',
					array(
						'get_callback' => array( self::class, 'state' ),
						'schema'       => array(
							'description' => __( 'Under which decision of mtlint the post was published.', 'mtlint' ),
							'type'        => array( 'object', 'null' ),
							'context'     => array( 'edit' ),
							'readonly'    => true,
						),
					)
				);
			}
		}
	}

	/**
	 * Whether the user may edit the post that is asked about.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function may_edit( $request ): bool {
		$post = get_post( (int) $request['id'] );
		return $post instanceof \WP_Post && Settings::checks_type( $post->post_type ) && current_user_can( 'edit_post', $post->ID );
	}

	/**
	 * Whether the user may publish the post that is asked about against the verdict.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function may_override( $request ): bool {
		return self::may_edit( $request ) && current_user_can( Installation::CAPABILITY );
	}

	/**
	 * Checks a text that is being edited.
	 *
	 * @param \WP_REST_Request $request The request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public static function check( $request ) {
		if ( ! Settings::complete() ) {
			return new \WP_Error( 'mtlint_settings', __( 'mtlint is not set up yet.', 'mtlint' ), array( 'status' => 503 ) );
		}
		$document = self::document( $request );
		return rest_ensure_response( self::answer( Checker::ask( $document ), $document ) );
	}

	/**
	 * Lets the user publish a text against the verdict.
	 *
	 * @param \WP_REST_Request $request The request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public static function override( $request ) {
		$reason = trim( (string) $request['reason'] );
		if ( '' === $reason ) {
			return new \WP_Error( 'mtlint_reason', __( 'Say why this is published all the same.', 'mtlint' ), array( 'status' => 400 ) );
		}
		$document = self::document( $request );
		return rest_ensure_response( self::answer( Checker::override( $document, $reason ), $document ) );
	}

	/**
	 * Sends a name or finding to the connection's list.
	 *
	 * @param \WP_REST_Request $request The request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public static function dismiss( $request ) {
		$answer = Client::dismiss( $request['kind'], $request['value'], wp_get_current_user()->display_name );
		if ( is_wp_error( $answer ) ) {
			return new \WP_Error( $answer->get_error_code(), $answer->get_error_message(), array( 'status' => 502 ) );
		}
		$text = is_string( $request['text'] ) ? sanitize_text_field( $request['text'] ) : $request['value'];
		Audit::add( 'dismissal', Entrance::current(), (int) $request['id'], $text );
		return rest_ensure_response( array( 'dismissed' => true ) );
	}

	/**
	 * Under which decision a post stands.
	 *
	 * @param array $post The post as it is answered.
	 * @return array|null
	 */
	public static function state( $post ): ?array {
		$approval = Checker::approval( (int) $post['id'] );
		return null === $approval ? null : array_intersect_key( $approval, array_flip( array( 'kind', 'message', 'at' ) ) );
	}

	/**
	 * The text that would be stored.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	private static function document( $request ): Document {
		$texts = array_filter(
			array(
				'title'   => $request['title'],
				'excerpt' => $request['excerpt'],
				'content' => $request['content'],
			),
			'is_string'
		);
		return Document::of_edit( get_post( (int) $request['id'] ), $texts, $request['categories'] );
	}

	/**
	 * A decision with what the editor needs to repair the text.
	 *
	 * @param Decision $decision The decision.
	 * @param Document $document Its text.
	 * @return array<string, mixed>
	 */
	private static function answer( Decision $decision, Document $document ): array {
		return $decision->to_array() + array(
			// Spans count within these: WordPress's filters may have changed what was sent.
			'fields'      => (object) $document->fields,
			'mayOverride' => current_user_can( Installation::CAPABILITY ),
		);
	}
}
