#!/usr/bin/env bash
# Brings Debian's WordPress up under the folder $2, for http://127.0.0.1:$1, with a MariaDB of its own and the
# plugin of this repository beside it, not yet active. The caller ends what it starts: it is in this process group.
set -euo pipefail
port=${1:?usage: up.sh PORT DIR PLUGIN}
dir=${2:?usage: up.sh PORT DIR PLUGIN}
plugin=${3:?usage: up.sh PORT DIR PLUGIN}
mkdir -p "$dir/db" "$dir/site"
chown -R mysql:mysql "$dir"
mariadb-install-db --no-defaults --user=mysql --datadir="$dir/db" --skip-test-db >"$dir/db.log" 2>&1
mariadbd --no-defaults --user=mysql --datadir="$dir/db" --socket="$dir/db/s.sock" --skip-networking \
  --pid-file="$dir/db/pid" --innodb-buffer-pool-size=32M >>"$dir/db.log" 2>&1 &
sql() { mariadb --no-defaults -uroot --socket="$dir/db/s.sock" -e "$1"; }
until sql 'SELECT 1' >/dev/null 2>&1; do sleep 0.1; done
sql "CREATE DATABASE wp; CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@localhost"
cp -rL /usr/share/wordpress/. "$dir/site/"
for themes in /usr/share/wordpress/wp-content/themes /var/lib/wordpress/wp-content/themes; do
  if [ -d "$themes" ]; then cp -rL "$themes/." "$dir/site/wp-content/themes/" 2>/dev/null || true; fi
done
cp -r "$plugin" "$dir/site/wp-content/plugins/"
# What a site's developer does who installs the script once and has no plugin.
mkdir -p "$dir/site/wp-content/mu-plugins"
cat >"$dir/site/wp-content/mu-plugins/script.php" <<'P'
<?php
add_action('wp_footer', function () {
	if (!function_exists('sixcity_placeholder')) echo '<script src="https://city.example/v1/sixcity.js" defer></script>';
});
P
cat >"$dir/site/wp-config.php" <<P
<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp');
define('DB_HOST', 'localhost:$dir/db/s.sock'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as \$k) { define(\$k.'_KEY', "test-\$k"); define(\$k.'_SALT', "test-\$k"); }
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
define('WP_DEBUG', false); define('WP_HOME', 'http://127.0.0.1:$port'); define('WP_SITEURL', 'http://127.0.0.1:$port');
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__.'/');
require_once ABSPATH.'wp-settings.php';
P
php -d display_errors=1 "$(dirname "$0")/install.php" "$dir/site" "$port"
PHP_CLI_SERVER_WORKERS=3 php -S "127.0.0.1:$port" -t "$dir/site" >"$dir/php.log" 2>&1 &
until curl -so /dev/null "http://127.0.0.1:$port/"; do sleep 0.1; done
echo ready
wait
