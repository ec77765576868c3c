<?php
// Installs WordPress in the folder that is the first argument, at the address that is the second, and prints the
// application password of its administrator. Users: admin, editor, author and contributor, each with that name as password.
list( , $folder, $address ) = $argv;
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

// Nobody is written to.
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'The Meridian', 'admin', 'admin@example.com', true, '', 'admin' );
update_option( 'siteurl', $address );
update_option( 'home', $address );
update_option( 'default_pingback_flag', 0 );
update_option( 'default_ping_status', 'closed' );
update_option( 'ping_sites', '' );
update_option( 'permalink_structure', '/%postname%/' );
$passwords = array();
foreach ( array( 'admin' => 'administrator', 'editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor' ) as $name => $role ) {
	$user = get_user_by( 'login', $name );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $name,
			'user_pass'  => $name,
			'user_email' => "$name@example.com",
			'role'       => $role,
		)
	);
	// The tour of the block editor would stand in the way.
	update_user_meta(
		$id,
		$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ),
			'core'           => array( 'welcomeGuide' => false, 'fullscreenMode' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
	list( $passwords[ $name ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) );
}
flush_rewrite_rules();
echo json_encode( $passwords );
