<?php
/**
 * The settings of the plugin and their page.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action(
	'admin_init',
	function () {
		$address = array( 'type' => 'string', 'sanitize_callback' => 'sixcity_address' );
		register_setting( 'sixcity', 'sixcity_script', $address );
		$addresses = array( 'type' => 'string', 'sanitize_callback' => 'sixcity_addresses' );
		register_setting( 'sixcity', 'sixcity_feed', $addresses );
		register_setting( 'sixcity', 'sixcity_allow', $addresses );
		register_setting(
			'sixcity',
			'sixcity_integrity',
			array(
				'type'              => 'string',
				'sanitize_callback' => function ( $hash ) {
					$hash = trim( (string) $hash );
					return preg_match( '~^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$~D', $hash ) ? $hash : '';
				},
			)
		);
		register_setting(
			'sixcity',
			'sixcity_brand',
			array(
				'type'              => 'string',
				'sanitize_callback' => function ( $brand ) {
					return in_array( $brand, SIXCITY_BRANDS, true ) ? $brand : '';
				},
			)
		);
	}
);

/** Keeps http and https URLs only. */
function sixcity_address( $value ) {
	return esc_url_raw( trim( (string) $value ), array( 'http', 'https' ) );
}

/** Keeps the http and https URLs of a list. */
function sixcity_addresses( $value ) {
	$words = preg_split( '/\s+/', (string) $value, -1, PREG_SPLIT_NO_EMPTY );
	return implode( ' ', array_filter( array_map( 'sixcity_address', $words ) ) );
}

add_action(
	'admin_menu',
	function () {
		add_options_page( 'sixcity-widgets', 'sixcity-widgets', 'manage_options', 'sixcity', 'sixcity_settings_page' );
	}
);

function sixcity_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$fields = array(
		'sixcity_script'    => array( 'Address of the script', 'https://HOST/sixcity/v1/sixcity.js' ),
		'sixcity_integrity' => array( 'Hash of the script, if its address has a version', 'sha384-…' ),
		'sixcity_feed'      => array( 'Addresses of the feed, tried in turn (empty: beside the script)', 'https://HOST/sixcity/feed.json' ),
		'sixcity_allow'     => array( 'Servers of feeds that a widget may name itself', 'https://feeds.example' ),
	);
	?>
	<div class="wrap">
		<h1>sixcity-widgets</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'sixcity' ); ?>
			<table class="form-table" role="presentation">
				<?php foreach ( $fields as $name => list( $label, $example ) ) : ?>
					<tr>
						<th scope="row"><label for="<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
						<td><input type="text" class="regular-text code" id="<?php echo esc_attr( $name ); ?>" name="<?php echo esc_attr( $name ); ?>" value="<?php echo esc_attr( get_option( $name, '' ) ); ?>" placeholder="<?php echo esc_attr( $example ); ?>"></td>
					</tr>
				<?php endforeach; ?>
				<tr>
					<th scope="row"><label for="sixcity_brand">Colours</label></th>
					<td>
						<select id="sixcity_brand" name="sixcity_brand">
							<option value="">the page's own</option>
							<?php foreach ( SIXCITY_BRANDS as $brand ) : ?>
								<option value="<?php echo esc_attr( $brand ); ?>" <?php selected( get_option( 'sixcity_brand', '' ), $brand ); ?>><?php echo esc_html( $brand ); ?></option>
							<?php endforeach; ?>
						</select>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
