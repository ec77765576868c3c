<?php
/**
 * Plugin Name:       mtlint: publish gate for translated news
 * Description:       Asks mtlint before an article is published, shows what the translation left behind, and keeps bad articles back.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            mtlint
 * License:           MIT
 * Text Domain:       mtlint
 * Domain Path:       /languages
 *
 * @package Mtlint
 */

namespace Mtlint;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/class-settings.php';
require __DIR__ . '/includes/class-document.php';
require __DIR__ . '/includes/class-decision.php';
require __DIR__ . '/includes/class-ticket.php';
require __DIR__ . '/includes/class-client.php';
require __DIR__ . '/includes/class-audit.php';
require __DIR__ . '/includes/class-checker.php';
require __DIR__ . '/includes/class-entrance.php';
require __DIR__ . '/includes/class-guard.php';
require __DIR__ . '/includes/class-rest.php';
require __DIR__ . '/includes/class-editor.php';
require __DIR__ . '/includes/class-classic.php';
require __DIR__ . '/includes/class-notices.php';
require __DIR__ . '/includes/class-installation.php';

register_activation_hook( __FILE__, array( Installation::class, 'activate' ) );
register_deactivation_hook( __FILE__, array( Installation::class, 'deactivate' ) );

Installation::register();
Guard::register();
Rest::register();
Editor::register();
Classic::register();
Notices::register();
Audit::register();

if ( is_admin() ) {
	require __DIR__ . '/includes/class-settings-page.php';
	require __DIR__ . '/includes/class-audit-page.php';
	Settings_Page::register();
	Audit_Page::register();
}

if ( defined( 'WP_CLI' ) && WP_CLI ) {
	require __DIR__ . '/includes/class-command.php';
	\WP_CLI::add_command( 'mtlint', Command::class );
}
