<?php
// What the tests add to WordPress: a post type of the classic editor, and a record of what is asked of other machines.
add_action(
	'init',
	static function () {
		register_post_type(
			'story',
			array(
				'public'       => true,
				'label'        => 'Stories',
				'show_in_rest' => true,
				'supports'     => array( 'title', 'editor', 'excerpt', 'revisions', 'custom-fields' ),
			)
		);
	}
);
add_filter(
	'use_block_editor_for_post_type',
	static function ( $use, $type ) {
		return $use && 'story' !== $type;
	},
	10,
	2
);
add_filter(
	'pre_http_request',
	static function ( $answer, $arguments, $url ) {
		file_put_contents( WP_CONTENT_DIR . '/asked.txt', $url . "\n", FILE_APPEND );
		return $answer;
	},
	10,
	3
);
