<?php
/**
 * What was decided on a text.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * A verdict on one state of a post's texts, and what follows from it.
 */
final class Decision {

	const PASS      = 'pass';
	const REVIEW    = 'review';
	const BLOCK     = 'block';
	const OVERRIDE  = 'override';
	const UNCHECKED = 'unchecked';
	const UNCHANGED = 'unchanged';

	/**
	 * One of the constants: the Worker's verdict, an editor's override, that nobody could be asked, or that these texts
	 * are published already.
	 *
	 * @var string
	 */
	public $kind;

	/**
	 * Digest of the texts.
	 *
	 * @var string
	 */
	public $digest;

	/**
	 * For an editor to read; plain text.
	 *
	 * @var string
	 */
	public $message = '';

	/**
	 * Number of findings by severity.
	 *
	 * @var array<string, int>
	 */
	public $counts = array();

	/**
	 * Findings as the Worker gives them.
	 *
	 * @var array<int, array<string, mixed>>
	 */
	public $findings = array();

	/**
	 * Address of a report to read, or empty.
	 *
	 * @var string
	 */
	public $report = '';

	/**
	 * Signed proof of the verdict, or empty.
	 *
	 * @var string
	 */
	public $ticket = '';

	/**
	 * Whether the Worker lets it be published; a bad text, too, where the connection only reports.
	 *
	 * @var bool
	 */
	public $publish = true;

	/**
	 * Says what was decided on which texts.
	 *
	 * @param string $kind    One of the constants.
	 * @param string $digest  Digest of the texts.
	 * @param string $message For an editor to read.
	 */
	public function __construct( string $kind, string $digest, string $message = '' ) {
		$this->kind    = $kind;
		$this->digest  = $digest;
		$this->message = $message;
	}

	/**
	 * Whether the texts may not be published.
	 */
	public function refuses(): bool {
		if ( 'enforce' !== Settings::get( 'mode' ) ) {
			return false;
		}
		return ! $this->publish || ( self::UNCHECKED === $this->kind && 'closed' === Settings::on_failure() );
	}

	/**
	 * Whether the texts may be published later without another check.
	 */
	public function lasts(): bool {
		return in_array( $this->kind, array( self::PASS, self::REVIEW, self::OVERRIDE ), true );
	}

	/**
	 * The message as notices can show it: the block editor shows none that looks like markup.
	 */
	public function plain_message(): string {
		return str_replace( array( '<', '>' ), array( '‹', '›' ), $this->message );
	}

	/**
	 * For programs of the editor.
	 *
	 * @return array<string, mixed>
	 */
	public function to_array(): array {
		return array(
			'kind'     => $this->kind,
			'refuses'  => $this->refuses(),
			'digest'   => $this->digest,
			'message'  => $this->message,
			'counts'   => (object) $this->counts,
			'findings' => $this->findings,
			'report'   => $this->report,
		);
	}
}
