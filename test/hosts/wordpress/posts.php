<?php
// Publishes posts and prints where they are: [{"role", "html"}] in, [{"url"}] out. With "plugin", the plugin is
// active, its settings are these; without it, it is not. With "uninstall", its uninstaller has run. Prints the names
// of the plugin's settings that are there, too.
$wishes = json_decode(stream_get_contents(STDIN), true);
$_SERVER['HTTP_HOST'] = $wishes['host'];
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
if (empty($wishes['settings'])) {
	deactivate_plugins('sixcity-widgets/sixcity-widgets.php');
} else {
	$failure = activate_plugin('sixcity-widgets/sixcity-widgets.php');
	if (is_wp_error($failure)) {
		fwrite(STDERR, $failure->get_error_message());
		exit(1);
	}
	// As the form of the settings page does it: what is no address does not get in.
	do_action('admin_init');
	foreach ($wishes['settings'] as $name => $value) {
		update_option("sixcity_$name", $value);
	}
}
$posts = array();
foreach ($wishes['posts'] as $post) {
	$user = get_user_by('login', $post['role']);
	wp_set_current_user($user->ID);
	// As at each request: who may not write free HTML has theirs filtered.
	kses_init();
	$id = wp_insert_post(wp_slash(array('post_title' => 'Test', 'post_status' => 'publish', 'post_author' => $user->ID, 'post_content' => $post['html'])), true);
	$posts[] = array('url' => get_permalink($id), 'saved' => get_post($id)->post_content);
}
if (!empty($wishes['uninstall'])) {
	deactivate_plugins('sixcity-widgets/sixcity-widgets.php');
	uninstall_plugin('sixcity-widgets/sixcity-widgets.php');
}
$names = array_filter(array_keys(wp_load_alloptions(true)), function ($name) {
	return str_starts_with($name, 'sixcity');
});
echo json_encode(array('settings' => array_values($names), 'version' => $GLOBALS['wp_version'], 'posts' => $posts));
