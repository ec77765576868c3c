<?php
/**
 * Runs when the plugin is deleted.
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require __DIR__ . '/includes/class-settings.php';
require __DIR__ . '/includes/class-ticket.php';
require __DIR__ . '/includes/class-audit.php';
require __DIR__ . '/includes/class-checker.php';
require __DIR__ . '/includes/class-notices.php';
require __DIR__ . '/includes/class-installation.php';

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $mtlint_site ) {
		switch_to_blog( $mtlint_site );
		Installation::uninstall();
		restore_current_blog();
	}
} else {
	Installation::uninstall();
}
