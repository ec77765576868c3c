<?php
// Stands in for WP-CLI, which neither apt nor npm has: what its commands print, one line each.
namespace {
	class WP_CLI {
		public static $commands = array();

		public static function add_command( $name, $class ) {
			self::$commands[ $name ] = $class;
		}

		public static function line( $text ) {
			echo $text, "\n";
		}

		public static function success( $text ) {
			echo 'Success: ', $text, "\n";
		}

		public static function error( $text ) {
			echo 'Error: ', $text, "\n";
			exit( 1 );
		}

		public static function halt( $status ) {
			echo json_encode( array( 'halt' => $status ) ), "\n";
		}
	}
}

namespace WP_CLI\Utils {
	function format_items( $format, $rows, $columns ) {
		foreach ( $rows as $row ) {
			echo json_encode( array_intersect_key( $row, array_flip( $columns ) ) ), "\n";
		}
	}
}
