<?php
/**
 * What of a post is checked.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

/**
 * The texts of a post as they are stored, by name: `title`, `excerpt`, `content`, `caption` (of the featured image) and
 * `block-N` for each reusable block N that the content shows, directly or through another.
 */
final class Document {

	/**
	 * The post's number; 0 when it has none yet.
	 *
	 * @var int
	 */
	public $id;

	/**
	 * Its post type.
	 *
	 * @var string
	 */
	public $type;

	/**
	 * Texts by name; those that are empty are left out.
	 *
	 * @var array<string, string>
	 */
	public $fields;

	/**
	 * Numbers of the categories that it will have; null: those that are stored.
	 *
	 * @var int[]|null
	 */
	private $categories;

	/**
	 * Takes texts together.
	 *
	 * @param int    $id        The post's number, or 0.
	 * @param string $type      Its post type.
	 * @param string $title     As stored.
	 * @param string $excerpt   As stored.
	 * @param string $content   As stored.
	 * @param int    $thumbnail Number of the featured image, or 0.
	 */
	private function __construct( int $id, string $type, string $title, string $excerpt, string $content, int $thumbnail ) {
		$image        = $thumbnail ? get_post( $thumbnail ) : null;
		$this->id     = $id;
		$this->type   = $type;
		$this->fields = array_filter(
			array_map(
				array( self::class, 'valid' ),
				array(
					'title'   => $title,
					'excerpt' => $excerpt,
					'content' => $content,
					'caption' => $image instanceof \WP_Post ? $image->post_excerpt : '',
				) + self::reusable_blocks( $content, array( $id ) )
			),
			static function ( $text ) {
				return '' !== $text;
			}
		);
	}

	/**
	 * A text without bytes that are no UTF-8: JSON has none, and the database takes none.
	 *
	 * @param string $text The text.
	 */
	private static function valid( string $text ): string {
		return 1 === preg_match( '//u', $text ) ? $text : (string) json_decode( (string) wp_json_encode( $text, JSON_INVALID_UTF8_SUBSTITUTE ) );
	}

	/**
	 * The texts of a stored post.
	 *
	 * @param \WP_Post $post The post.
	 */
	public static function of_post( \WP_Post $post ): self {
		return new self( $post->ID, $post->post_type, $post->post_title, $post->post_excerpt, $post->post_content, (int) get_post_thumbnail_id( $post ) );
	}

	/**
	 * The texts of a post that is about to be stored, after WordPress's filters.
	 *
	 * @param int        $id         The post's number, or 0.
	 * @param array      $data       Slashed, as `wp_insert_post_data` gives them.
	 * @param int[]|null $categories Numbers of the categories that it will have; null: those that are stored.
	 */
	public static function of_data( int $id, array $data, ?array $categories = null ): self {
		$thumbnail = isset( $data['_thumbnail_id'] ) ? (int) $data['_thumbnail_id'] : ( $id ? (int) get_post_thumbnail_id( $id ) : 0 );
		$document  = new self(
			$id,
			(string) ( $data['post_type'] ?? 'post' ),
			(string) wp_unslash( $data['post_title'] ?? '' ),
			(string) wp_unslash( $data['post_excerpt'] ?? '' ),
			(string) wp_unslash( $data['post_content'] ?? '' ),
			max( 0, $thumbnail )
		);

		$document->categories = $categories;
		return $document;
	}

	/**
	 * The texts that would be stored were this saved now by the current user: WordPress's filters see them first.
	 *
	 * @param \WP_Post             $post       The post that is edited.
	 * @param array<string,string> $texts      Unslashed `title`, `excerpt` and `content`; what is absent is as stored.
	 * @param int[]|null           $categories Numbers of the categories that it will have; null: those that are stored.
	 */
	public static function of_edit( \WP_Post $post, array $texts, ?array $categories = null ): self {
		$data = sanitize_post(
			wp_slash(
				array(
					'ID'           => $post->ID,
					'post_type'    => $post->post_type,
					'post_title'   => $texts['title'] ?? $post->post_title,
					'post_excerpt' => $texts['excerpt'] ?? $post->post_excerpt,
					'post_content' => $texts['content'] ?? $post->post_content,
				)
			),
			'db'
		);
		return self::of_data( $post->ID, $data, $categories );
	}

	/**
	 * The texts as the gate takes them.
	 *
	 * @return array<string, mixed> Fields with their formats.
	 */
	public function gate_fields(): array {
		$fields = array();
		foreach ( $this->places() as list( $field, $index, $format, $name ) ) {
			$text = array(
				'format' => $format,
				'value'  => $this->fields[ $name ],
			);
			if ( null === $index ) {
				$fields[ $field ] = $text;
			} else {
				$fields[ $field ][ $index ] = $text;
			}
		}
		return $fields;
	}

	/**
	 * Which text the gate speaks of.
	 *
	 * @param string $pointer JSON pointer into the request.
	 * @return string Name of the text, or empty.
	 */
	public function name_of( string $pointer ): string {
		foreach ( $this->places() as list( $field, $index, , $name ) ) {
			if ( '/fields/' . $field . ( null === $index ? '' : '/' . $index ) . '/value' === $pointer ) {
				return $name;
			}
		}
		return '';
	}

	/**
	 * Says which texts these are: the digest that the gate computes, too.
	 *
	 * @return string `sha256:` and the digest in hexadecimal.
	 */
	public function digest(): string {
		return self::digest_of( $this->gate_fields() );
	}

	/**
	 * The digest of a gate's fields: over netstrings, of each string's JSON pointer and itself in the order of the pointers.
	 *
	 * @param array<string, mixed> $fields As they are sent.
	 * @return string `sha256:` and the digest in hexadecimal.
	 */
	public static function digest_of( array $fields ): string {
		$strings = array();
		self::collect_strings( $fields, '', $strings );
		uksort( $strings, 'strcmp' );
		$written = self::netstring( 'mtlint-digest/1' );
		foreach ( $strings as $pointer => $value ) {
			$written .= self::netstring( (string) $pointer ) . self::netstring( $value );
		}
		return 'sha256:' . hash( 'sha256', $written );
	}

	/**
	 * Collects strings with their JSON pointers.
	 *
	 * @param mixed                 $value   Where to look.
	 * @param string                $pointer Where that is.
	 * @param array<string, string> $strings Where to put them.
	 */
	private static function collect_strings( $value, string $pointer, array &$strings ): void {
		if ( is_string( $value ) ) {
			$strings[ $pointer ] = $value;
		} elseif ( is_array( $value ) ) {
			foreach ( $value as $name => $inner ) {
				self::collect_strings( $inner, $pointer . '/' . strtr( (string) $name, array( '~' => '~0', '/' => '~1' ) ), $strings );
			}
		}
	}

	/**
	 * A netstring.
	 *
	 * @param string $bytes What it holds.
	 */
	private static function netstring( string $bytes ): string {
		return strlen( $bytes ) . ':' . $bytes . ',';
	}

	/**
	 * Where each text stands among the gate's fields, and in which format.
	 *
	 * @return array<int, array{0: string, 1: ?int, 2: string, 3: string}> Field, index in its list, format, name of the text.
	 */
	private function places(): array {
		$places = array();
		$index  = 0;
		foreach ( array_keys( $this->fields ) as $name ) {
			if ( 'title' === $name || 'excerpt' === $name ) {
				$places[] = array( $name, null, 'html', $name );
			} elseif ( 'caption' === $name ) {
				$places[] = array( 'captions', 0, 'html', $name );
			} else {
				$places[] = array( 'body', $index, 'wordpress', $name );
				++$index;
			}
		}
		return $places;
	}

	/**
	 * The categories of the post, by which the Worker's policy may make exceptions.
	 *
	 * @return string[] Slugs, in their order.
	 */
	public function categories(): array {
		$slugs = array();
		if ( null !== $this->categories ) {
			foreach ( $this->categories as $category ) {
				$term = get_term( $category, 'category' );
				if ( $term instanceof \WP_Term ) {
					$slugs[] = $term->slug;
				}
			}
		} elseif ( $this->id ) {
			$stored = wp_get_post_terms( $this->id, 'category', array( 'fields' => 'slugs' ) );
			$slugs  = is_array( $stored ) ? $stored : array();
		}
		sort( $slugs );
		return $slugs;
	}

	/**
	 * Reusable blocks that a content shows.
	 *
	 * @param string $content Block markup.
	 * @param int[]  $seen    Posts that are being followed already.
	 * @return array<string, string> Their markup, by `block-N`.
	 */
	private static function reusable_blocks( string $content, array $seen ): array {
		$found = array();
		// Parsing costs time, and few contents hold any.
		if ( false === strpos( $content, '"ref":' ) ) {
			return $found;
		}
		foreach ( self::references( parse_blocks( $content ) ) as $reference ) {
			if ( in_array( $reference, $seen, true ) ) {
				continue;
			}
			$seen[] = $reference;
			$block  = get_post( $reference );
			if ( $block instanceof \WP_Post && 'wp_block' === $block->post_type && 'publish' === $block->post_status ) {
				$found[ 'block-' . $reference ] = $block->post_content;
				$found                         += self::reusable_blocks( $block->post_content, $seen );
			}
		}
		return $found;
	}

	/**
	 * Numbers of the reusable blocks among blocks and those within them.
	 *
	 * @param array $blocks As `parse_blocks` gives them.
	 * @return int[]
	 */
	private static function references( array $blocks ): array {
		$found = array();
		foreach ( $blocks as $block ) {
			if ( 'core/block' === $block['blockName'] && ! empty( $block['attrs']['ref'] ) ) {
				$found[] = (int) $block['attrs']['ref'];
			}
			$found = array_merge( $found, self::references( $block['innerBlocks'] ) );
		}
		return $found;
	}
}
