<?php
/**
 * Decides on texts: by what was decided before, else by asking the Worker.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * Verdicts, and what is remembered of them.
 */
final class Checker {

	/** Seconds for which a verdict on a text is not asked for again: a ticket's life. */
	const REMEMBERED = 600;

	/** Option that says since when the Worker cannot be reached. */
	const OUTAGE = 'mtlint_outage';

	/** Post meta: the decision under which a post was published. */
	const APPROVAL = '_mtlint_approval';

	/** Seconds for which one request that found the Worker silent does not ask again: a bulk edit would wait for each post. */
	const PAUSE = 30;

	/**
	 * What the Worker failed with in this request, and when.
	 *
	 * @var array{0: \WP_Error, 1: int}|null
	 */
	private static $silence;

	/**
	 * Decides on a text.
	 *
	 * @param Document $document The text.
	 */
	public static function decide( Document $document ): Decision {
		$digest     = $document->digest();
		$remembered = self::remembered( $document );
		if ( null !== $remembered ) {
			return $remembered;
		}
		return self::ask( $document );
	}

	/**
	 * Asks the Worker, whatever is remembered.
	 *
	 * @param Document $document The text.
	 */
	public static function ask( Document $document ): Decision {
		$digest = $document->digest();
		$silent = null !== self::$silence && time() - self::$silence[1] < self::PAUSE;
		$answer = $silent ? self::$silence[0] : Client::check( $document );
		if ( ! is_wp_error( $answer ) && ( $answer['document']['digest'] ?? '' ) !== $digest ) {
			$answer = new \WP_Error( 'mtlint_digest', __( 'The answer is about another text.', 'mtlint' ) );
		}
		if ( is_wp_error( $answer ) ) {
			self::failed( $answer );
			return new Decision(
				Decision::UNCHECKED,
				$digest,
				/* translators: %s: why the service did not answer */
				sprintf( __( 'mtlint could not check this text: %s', 'mtlint' ), $answer->get_error_message() )
			);
		}
		delete_option( self::OUTAGE );
		Settings::learn_policy( $answer );
		$decision           = new Decision( $answer['verdict'], $digest, self::text( $answer, 'message' ) );
		$decision->publish  = $answer['publish'];
		$decision->counts   = array_map( 'intval', is_array( $answer['counts'] ?? null ) ? $answer['counts'] : array() );
		$decision->findings = self::findings( $answer, $document );
		$decision->report   = esc_url_raw( self::text( $answer, 'link' ), array( 'http', 'https' ) );
		$decision->ticket   = self::text( $answer, 'ticket' );
		if ( $decision->lasts() ) {
			self::remember( $document, $decision );
		}
		return $decision;
	}

	/**
	 * Lets an editor publish a text against the verdict. It stands even while the Worker cannot be reached: then it is on
	 * record here alone.
	 *
	 * @param Document $document The text.
	 * @param string   $reason   Why.
	 */
	public static function override( Document $document, string $reason ): Decision {
		$user     = wp_get_current_user();
		$answer   = Client::check(
			$document,
			array(
				'by'  => $user->display_name,
				'why' => $reason,
			)
		);
		$decision = new Decision(
			Decision::OVERRIDE,
			$document->digest(),
			/* translators: 1: name of an editor, 2: the reason given */
			sprintf( __( 'Override by %1$s: %2$s', 'mtlint' ), $user->display_name, $reason )
		);
		if ( ! is_wp_error( $answer ) ) {
			$decision->ticket = self::text( $answer, 'ticket' );
		} elseif ( 403 === ( $answer->get_error_data()['status'] ?? 0 ) ) {
			// The connection's policy lets nobody override.
			$decision->kind    = Decision::BLOCK;
			$decision->publish = false;
			$decision->message = $answer->get_error_message();
			return $decision;
		} else {
			self::failed( $answer );
			/* translators: %s: why the service did not answer */
			$decision->message .= ' ' . sprintf( __( '(mtlint could not be told: %s)', 'mtlint' ), $answer->get_error_message() );
		}
		self::remember( $document, $decision );
		Audit::add( Decision::OVERRIDE, Entrance::current(), $document->id, $decision->message, $decision->digest );
		return $decision;
	}

	/**
	 * The decision under which a post is or was published; its texts may have changed since.
	 *
	 * @param int $post_id The post.
	 * @return array{kind: string, digest: string, message: string, at: int}|null
	 */
	public static function approval( int $post_id ): ?array {
		$approval = get_post_meta( $post_id, self::APPROVAL, true );
		return is_array( $approval ) && isset( $approval['kind'], $approval['digest'] ) ? $approval : null;
	}

	/**
	 * Writes down under which decision a post was published.
	 *
	 * @param int      $post_id  The post.
	 * @param Decision $decision The decision.
	 */
	public static function approve( int $post_id, Decision $decision ): void {
		update_post_meta(
			$post_id,
			self::APPROVAL,
			wp_slash(
				array(
					'kind'    => $decision->kind,
					'digest'  => $decision->digest,
					'message' => $decision->message,
					'ticket'  => $decision->ticket,
					'at'      => time(),
				)
			)
		);
	}

	/**
	 * Since when the Worker cannot be reached.
	 *
	 * @return array{since: int, last: int, count: int, message: string}|null Null when it can, as far as is known.
	 */
	public static function outage(): ?array {
		$outage = get_option( self::OUTAGE );
		return is_array( $outage ) ? $outage : null;
	}

	/**
	 * Remembers that the Worker did not answer.
	 *
	 * @param \WP_Error $error Why.
	 */
	public static function failed( \WP_Error $error ): void {
		if ( 'mtlint_unreachable' === $error->get_error_code() && null === self::$silence ) {
			self::$silence = array( $error, time() );
		}
		$outage = self::outage();
		update_option(
			self::OUTAGE,
			array(
				'since'   => $outage['since'] ?? time(),
				'last'    => time(),
				'count'   => ( $outage['count'] ?? 0 ) + 1,
				'message' => $error->get_error_message(),
			),
			false
		);
	}

	/**
	 * A decision of a moment ago that lets a text pass.
	 *
	 * @param Document $document The text.
	 */
	private static function remembered( Document $document ): ?Decision {
		$digest = $document->digest();
		$stored = get_transient( self::key( $document ) );
		if ( ! is_array( $stored ) || ( $stored['digest'] ?? '' ) !== $digest ) {
			return null;
		}
		// One without a ticket is an override that the Worker could not be told of.
		if ( '' !== $stored['ticket'] && ! Ticket::is_valid( $stored['ticket'], $digest ) ) {
			return null;
		}
		$decision         = new Decision( $stored['kind'], $digest, $stored['message'] );
		$decision->ticket = $stored['ticket'];
		return $decision;
	}

	/**
	 * Remembers a decision for as long as its ticket is good.
	 *
	 * @param Document $document The text.
	 * @param Decision $decision The decision.
	 */
	private static function remember( Document $document, Decision $decision ): void {
		set_transient(
			self::key( $document ),
			array(
				'kind'    => $decision->kind,
				'digest'  => $decision->digest,
				'message' => $decision->message,
				'ticket'  => $decision->ticket,
			),
			self::REMEMBERED
		);
	}

	/**
	 * Where a decision is remembered: the connection belongs to it, and what its policy goes by.
	 *
	 * @param Document $document The text.
	 */
	private static function key( Document $document ): string {
		$what = array( $document->digest(), Settings::get( 'gate' ), $document->type, $document->categories() );
		return 'mtlint_' . substr( hash( 'sha256', (string) wp_json_encode( $what ) ), 0, 40 );
	}

	/**
	 * Findings with the names of our texts instead of pointers into the request.
	 *
	 * @param array    $answer   The Worker's answer.
	 * @param Document $document The text that it is about.
	 * @return array<int, array<string, mixed>>
	 */
	private static function findings( array $answer, Document $document ): array {
		$findings = is_array( $answer['findings'] ?? null ) ? array_filter( $answer['findings'], 'is_array' ) : array();
		array_walk_recursive(
			$findings,
			static function ( &$value, $key ) use ( $document ) {
				if ( 'field' === $key ) {
					$value = $document->name_of( (string) $value );
				}
			}
		);
		return array_values( $findings );
	}

	/**
	 * A string of an answer.
	 *
	 * @param array  $answer The answer.
	 * @param string $name   Its key.
	 */
	private static function text( array $answer, string $name ): string {
		return isset( $answer[ $name ] ) && is_string( $answer[ $name ] ) ? $answer[ $name ] : '';
	}
}
