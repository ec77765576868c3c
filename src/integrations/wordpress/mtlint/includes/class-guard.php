<?php
/**
 * Stands at the one door through which every post is published.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps back posts whose texts may not be published. All ways to publish lead through wp_insert_post(), but for
 * wp_publish_post(), by which scheduled posts go out:
 *
 * 1. before_insert() refuses, where whoever publishes can hear it: nothing is stored, and they get an error;
 * 2. at_insert() sees the very data that are stored, and holds back where nobody would hear a refusal, or where a filter
 *    has changed the text since: the text is stored, but not published;
 * 3. publish_scheduled() asks before a scheduled post goes out;
 * 4. after_transition() looks at what is stored whenever a post becomes public, and takes back what passed neither.
 */
final class Guard {

	/** Seconds after which a scheduled post that could not be checked is tried again. */
	const RETRY = 300;

	/**
	 * Decisions of this request by digest, so that no text is asked about twice.
	 *
	 * @var array<string, Decision>
	 */
	private static $decisions = array();

	/**
	 * Events of posts that have no number yet, by digest.
	 *
	 * @var array<string, int>
	 */
	private static $unassigned = array();

	/**
	 * The decision that wp_insert_post() is being left with, until its error is made.
	 *
	 * @var Decision|null
	 */
	private static $refusal;

	/**
	 * Posts that this request has held back, for the notices: number → decision.
	 *
	 * @var array<int, Decision>
	 */
	private static $held = array();

	/**
	 * The decision by which the post that is being stored was held, until its number is known.
	 *
	 * @var Decision|null
	 */
	private static $holding;

	/**
	 * Categories that the REST API will give the post that it is about to store: it does so afterwards.
	 *
	 * @var int[]|null
	 */
	private static $categories;

	/**
	 * Hooks.
	 */
	public static function register(): void {
		add_filter( 'wp_insert_post_empty_content', array( self::class, 'before_insert' ), PHP_INT_MAX, 2 );
		add_action( 'wp_error_added', array( self::class, 'explain_refusal' ), 10, 4 );
		add_action( 'rest_api_init', array( self::class, 'watch_categories' ) );
		add_filter( 'rest_request_after_callbacks', array( self::class, 'rest_status' ) );
		add_filter( 'wp_insert_post_data', array( self::class, 'at_insert' ), PHP_INT_MAX, 2 );
		add_action( 'wp_insert_post', array( self::class, 'after_insert' ), PHP_INT_MIN );
		remove_action( 'publish_future_post', 'check_and_publish_future_post', 10 );
		add_action( 'publish_future_post', array( self::class, 'publish_scheduled' ) );
		add_action( 'transition_post_status', array( self::class, 'after_transition' ), PHP_INT_MIN, 3 );
	}

	/**
	 * Listens for the categories of posts that come by the REST API.
	 */
	public static function watch_categories(): void {
		foreach ( Settings::checkable_types() as $type ) {
			add_filter( 'rest_pre_insert_' . $type, array( self::class, 'note_categories' ), 10, 2 );
		}
	}

	/**
	 * Notes the categories of a post that comes by the REST API.
	 *
	 * @param mixed            $prepared The post as it will be stored.
	 * @param \WP_REST_Request $request  The request.
	 * @return mixed The same post.
	 */
	public static function note_categories( $prepared, $request ) {
		self::$categories = is_array( $request['categories'] ) ? array_map( 'intval', $request['categories'] ) : null;
		return $prepared;
	}

	/**
	 * Refuses a post where the refusal is heard.
	 *
	 * @param bool  $is_empty Whether WordPress finds it empty, and so will not store it.
	 * @param array $postarr  Slashed data after WordPress's filters.
	 * @return bool Whether it is not to be stored.
	 */
	public static function before_insert( $is_empty, $postarr ) {
		$entrance = Entrance::current();
		$id       = (int) ( $postarr['ID'] ?? 0 );
		if ( $is_empty || ! Entrance::hears_refusals( $entrance ) || ! self::concerns( $id, $postarr ) ) {
			return $is_empty;
		}
		$decision = self::decide( Document::of_data( $id, $postarr, self::categories_of( $postarr ) ), $entrance, $id ? get_post( $id ) : null );
		if ( ! $decision->refuses() ) {
			return $is_empty;
		}
		if ( Entrance::QUICK === $entrance ) {
			// The form of quick edit stays open and shows what is printed.
			wp_die( esc_html( $decision->plain_message() ) );
		}
		self::$refusal = $decision;
		return true;
	}

	/**
	 * Makes the error of a refused post say why. WordPress calls it empty, and knows no other reason.
	 *
	 * @param string    $code    Of the error that was added.
	 * @param string    $message Its message.
	 * @param mixed     $data    Its data.
	 * @param \WP_Error $error   The error.
	 */
	public static function explain_refusal( $code, $message, $data, $error ): void {
		if ( 'empty_content' !== $code || null === self::$refusal ) {
			return;
		}
		$decision      = self::$refusal;
		self::$refusal = null;
		$error->remove( $code );
		$error->add(
			'mtlint_blocked',
			$decision->plain_message(),
			array(
				'status' => 422,
				'mtlint' => $decision->to_array(),
			)
		);
	}

	/**
	 * Answers 422 where the REST API has made it 400.
	 *
	 * @param mixed $response What is answered.
	 * @return mixed The same, or the refusal as it was made.
	 */
	public static function rest_status( $response ) {
		if ( is_wp_error( $response ) && 'mtlint_blocked' === $response->get_error_code() ) {
			foreach ( $response->get_all_error_data( 'mtlint_blocked' ) as $data ) {
				if ( isset( $data['mtlint'] ) ) {
					return new \WP_Error( 'mtlint_blocked', $response->get_error_message(), $data );
				}
			}
		}
		return $response;
	}

	/**
	 * Holds a post back that may not be published, at the last moment before it is stored.
	 *
	 * @param array $data    Slashed data as they are stored.
	 * @param array $postarr Slashed data as they were given, with the post's number.
	 * @return array Data to store.
	 */
	public static function at_insert( $data, $postarr ) {
		$id            = (int) ( $postarr['ID'] ?? 0 );
		self::$refusal = null;
		if ( ! self::concerns( $id, $data ) ) {
			return $data;
		}
		$thumbnail = isset( $postarr['_thumbnail_id'] ) ? array( '_thumbnail_id' => $postarr['_thumbnail_id'] ) : array();
		$stored    = $id ? get_post( $id ) : null;
		$document  = Document::of_data( $id, $data + $thumbnail, self::categories_of( $postarr ) );
		$decision  = self::decide( $document, Entrance::current(), $stored );
		if ( ! $decision->refuses() ) {
			return $data;
		}
		self::$holding = $decision;
		return self::hold( $data, $stored );
	}

	/**
	 * Learns the number of a post that was held.
	 *
	 * @param int $post_id The post.
	 */
	public static function after_insert( $post_id ): void {
		if ( null === self::$holding || wp_is_post_revision( $post_id ) ) {
			return;
		}
		self::assign( self::$holding->digest, $post_id );
		self::$held[ $post_id ] = self::$holding;
		self::$holding          = null;
		Notices::held( self::$held );
	}

	/**
	 * Publishes a scheduled post whose time has come, if it may be.
	 *
	 * @param int|\WP_Post $post The post.
	 */
	public static function publish_scheduled( $post ): void {
		$post = get_post( $post );
		if ( ! $post instanceof \WP_Post || 'future' !== $post->post_status || ! self::concerns( $post->ID, $post->to_array() ) || strtotime( $post->post_date_gmt . ' GMT' ) > time() ) {
			check_and_publish_future_post( $post );
			return;
		}
		$decision = self::decide( Document::of_post( $post ), Entrance::CRON, $post );
		if ( ! $decision->refuses() ) {
			check_and_publish_future_post( $post );
		} elseif ( Decision::UNCHECKED === $decision->kind ) {
			// It is not the text's fault: it goes out when it could be checked.
			wp_schedule_single_event( time() + self::RETRY, 'publish_future_post', array( $post->ID ) );
		} else {
			self::withdraw( $post, 'pending' );
		}
	}

	/**
	 * Takes back a post that has become public past the other guards, and writes down under which decision the others did.
	 *
	 * @param string   $new_status Its status now.
	 * @param string   $old_status Its status before.
	 * @param \WP_Post $post       The post.
	 */
	public static function after_transition( $new_status, $old_status, $post ): void {
		if ( ! self::concerns( $post->ID, array( 'post_status' => $new_status ) + $post->to_array() ) ) {
			return;
		}
		// What was stored before is not known any more; the other guards have left their decision, where they were passed.
		$decision = self::decide( Document::of_post( $post ), Entrance::current(), null );
		self::assign( $decision->digest, $post->ID );
		if ( $decision->refuses() ) {
			self::withdraw( $post, in_array( $old_status, array( 'draft', 'pending', 'private' ), true ) ? $old_status : 'pending' );
		} elseif ( Decision::UNCHANGED !== $decision->kind ) {
			Checker::approve( $post->ID, $decision );
		}
	}

	/**
	 * Whether the guards have to look at a post.
	 *
	 * @param int   $id   Its number, or 0.
	 * @param array $data With `post_type` and `post_status`.
	 */
	private static function concerns( int $id, array $data ): bool {
		$type   = $data['post_type'] ?? 'post';
		$status = $data['post_status'] ?? '';
		if ( ! Settings::complete() || ! ( self::is_public( $status ) || 'future' === $status ) ) {
			return false;
		}
		return Settings::checks_type( $type ) || ( 'wp_block' === $type && $id && self::is_shown( $id ) );
	}

	/**
	 * Categories that a post will have, as far as is known.
	 *
	 * @param array $postarr Data of the post.
	 * @return int[]|null Their numbers; null: those that it has.
	 */
	private static function categories_of( array $postarr ): ?array {
		if ( null !== self::$categories ) {
			return self::$categories;
		}
		return empty( $postarr['post_category'] ) ? null : array_map( 'intval', (array) $postarr['post_category'] );
	}

	/**
	 * Whether the public sees posts of a status.
	 *
	 * @param string $status The status.
	 */
	private static function is_public( string $status ): bool {
		$object = get_post_status_object( $status );
		return null !== $object && $object->public;
	}

	/**
	 * Whether a published post shows a reusable block, so that whoever changes the block changes the post.
	 *
	 * @param int $block The block's number.
	 */
	private static function is_shown( int $block ): bool {
		global $wpdb;
		$types = array_filter( Settings::checkable_types(), array( Settings::class, 'checks_type' ) );
		if ( array() === $types ) {
			return false;
		}
		$places = implode( ',', array_fill( 0, count( $types ), '%s' ) );
		$found  = $wpdb->get_var( // phpcs:ignore WordPress.DB
			$wpdb->prepare(
				"SELECT ID FROM $wpdb->posts WHERE post_status = 'publish' AND post_type IN ($places) AND post_content LIKE %s LIMIT 1", // phpcs:ignore WordPress.DB
				array_merge( array_values( $types ), array( '%<!-- wp:block {%"ref":' . $block . '%' ) )
			)
		);
		return null !== $found;
	}

	/**
	 * Decides on a text, once in a request.
	 *
	 * @param Document      $document The text.
	 * @param string        $entrance Where it comes from.
	 * @param \WP_Post|null $stored   The post as it is stored; null where it is not, or not any more.
	 */
	private static function decide( Document $document, string $entrance, ?\WP_Post $stored ): Decision {
		$digest    = $document->digest();
		$unchanged = $document->id . $digest;
		$known     = self::$decisions[ $unchanged ] ?? self::$decisions[ $digest ] ?? null;
		if ( null !== $known ) {
			return $known;
		}
		if ( null !== $stored && self::is_settled( $stored, $digest ) ) {
			// Of this post alone: a copy of it would be news.
			self::$decisions[ $unchanged ] = new Decision( Decision::UNCHANGED, $digest );
			return self::$decisions[ $unchanged ];
		}
		$decision = Classic::override( $document ) ?? Checker::decide( $document );
		if ( Decision::OVERRIDE !== $decision->kind ) {
			$event = Decision::UNCHECKED === $decision->kind ? 'failure' : $decision->kind;
			$record = Audit::add( $event, $entrance, $document->id, $decision->message, $digest, $decision->refuses() );
			if ( 0 === $document->id ) {
				self::$unassigned[ $digest ] = $record;
			}
		}
		self::$decisions[ $digest ] = $decision;
		return $decision;
	}

	/**
	 * Says in the record which post a text became.
	 *
	 * @param string $digest  Of the text.
	 * @param int    $post_id The post.
	 */
	private static function assign( string $digest, int $post_id ): void {
		if ( isset( self::$unassigned[ $digest ] ) ) {
			Audit::assign( self::$unassigned[ $digest ], $post_id );
			unset( self::$unassigned[ $digest ] );
		}
	}

	/**
	 * Whether a text need not be checked: it is public already, or it passed when it was scheduled.
	 *
	 * @param \WP_Post $stored The post as it is stored.
	 * @param string   $digest Of the text.
	 */
	private static function is_settled( \WP_Post $stored, string $digest ): bool {
		if ( self::is_public( $stored->post_status ) ) {
			return Document::of_post( $stored )->digest() === $digest;
		}
		$approval = 'future' === $stored->post_status ? Checker::approval( $stored->ID ) : null;
		return null !== $approval && $approval['digest'] === $digest
			&& in_array( $approval['kind'], array( Decision::PASS, Decision::REVIEW, Decision::OVERRIDE ), true );
	}

	/**
	 * Changes what is stored so that the public sees nothing of it.
	 *
	 * @param array         $data   Slashed data.
	 * @param \WP_Post|null $stored The post as it is stored.
	 * @return array Slashed data.
	 */
	private static function hold( array $data, ?\WP_Post $stored ): array {
		if ( null !== $stored && self::is_public( $stored->post_status ) ) {
			// What readers see stays as it is; the changes wait as a version of their own.
			self::keep_changes( $stored, wp_unslash( $data ) );
			$digest = Document::of_post( $stored )->digest();

			self::$decisions[ $stored->ID . $digest ] = new Decision( Decision::UNCHANGED, $digest );
			foreach ( array( 'post_title', 'post_excerpt', 'post_content' ) as $field ) {
				$data[ $field ] = wp_slash( $stored->$field );
			}
			$data['post_status'] = $stored->post_status;
			return $data;
		}
		$before = null === $stored ? 'new' : $stored->post_status;
		if ( 'publish' === $data['post_status'] ) {
			// Its date is that of its publication, which is to come.
			$data['post_date_gmt'] = '0000-00-00 00:00:00';
		}
		if ( in_array( $before, array( 'draft', 'pending', 'private' ), true ) ) {
			$data['post_status'] = $before;
		} else {
			$data['post_status'] = 'auto-draft' === $before ? 'draft' : 'pending';
		}
		return $data;
	}

	/**
	 * Keeps changes to a published post, where its editors look for them.
	 *
	 * @param \WP_Post $stored The post as it stays.
	 * @param array    $data   The changed one, unslashed.
	 */
	private static function keep_changes( \WP_Post $stored, array $data ): void {
		$user     = get_current_user_id();
		$changed  = array_merge( $stored->to_array(), array_intersect_key( $data, array_flip( array( 'post_title', 'post_excerpt', 'post_content' ) ) ) );
		$autosave = $user ? wp_get_post_autosave( $stored->ID, $user ) : false;
		if ( $autosave ) {
			wp_update_post( wp_slash( array( 'ID' => $autosave->ID ) + _wp_post_revision_data( $changed, true ) ) );
		} else {
			_wp_put_post_revision( $changed, 0 !== $user );
		}
	}

	/**
	 * Makes a post that is public or about to be so unpublished.
	 *
	 * @param \WP_Post $post   The post, which is changed too.
	 * @param string   $status What it becomes.
	 */
	private static function withdraw( \WP_Post $post, string $status ): void {
		global $wpdb;
		// Not by wp_update_post(), whose hooks would be within those of the publication.
		$wpdb->update( $wpdb->posts, array( 'post_status' => $status ), array( 'ID' => $post->ID ) ); // phpcs:ignore WordPress.DB
		clean_post_cache( $post->ID );
		wp_clear_scheduled_hook( 'publish_future_post', array( $post->ID ) );
		$post->post_status = $status;
		Notices::withdrawn( $post->ID );
	}
}
