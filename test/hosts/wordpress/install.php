<?php
// Installs the site in the folder $argv[1], with a user for each role.
list(, $site, $port) = $argv;
$_SERVER['HTTP_HOST'] = "127.0.0.1:$port";
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
function wp_mail() { return true; }
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'admin', 'admin@example.test', true, '', 'admin-pass');
foreach (array('editor', 'author', 'contributor') as $role) {
	wp_insert_user(array('user_login' => $role, 'user_pass' => "$role-pass", 'user_email' => "$role@example.test", 'role' => $role));
}
