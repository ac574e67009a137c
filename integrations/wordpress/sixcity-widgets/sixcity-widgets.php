<?php
/**
 * Plugin Name: sixcity-widgets
 * Description: Shows a programme's projects, publications, funding and EU support from one shared JSON feed: a block and the shortcode [sixcity].
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: sixcity-widgets
 *
 * Prints a placeholder and adds the script named in the settings, which turns it into a widget. The placeholder
 * contains a link, or the static HTML between the tags of the shortcode. The server fetches nothing and stores only
 * the settings.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const SIXCITY_WIDGETS = array( 'project-list', 'publication-table', 'funding-summary', 'project-map', 'eu-statement' );
const SIXCITY_BRANDS  = array( 'helsinki', 'espoo', 'vantaa', 'tampere', 'turku', 'oulu' );

/** The URL of the script; empty until it is entered in the settings. */
function sixcity_script() {
	return (string) get_option( 'sixcity_script', '' );
}

/** The URL of the folder that contains embed.html: the parent of the release folder. */
function sixcity_home() {
	return preg_replace( '~(?:v\d+|\d+\.\d+\.\d+)?/?[^/]*$~', '', sixcity_script() );
}

/** Whether a name has the form of an option. It gets the prefix "data-", so it cannot run a script or set a style. */
function sixcity_is_option( $name ) {
	return is_string( $name ) && preg_match( '/^[a-z]+(?:-[a-z]+)*$/', $name );
}

/** The options from shortcode or block. A switch may have no value. */
function sixcity_options( $attributes ) {
	$options = array();
	foreach ( (array) $attributes as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = 'true';
		}
		if ( sixcity_is_option( $name ) && 'widget' !== $name && is_scalar( $value ) && '' !== trim( (string) $value ) ) {
			$options[ $name ] = trim( (string) $value );
		}
	}
	$defaults = array_filter(
		array(
			'feed'  => (string) get_option( 'sixcity_feed', '' ),
			'brand' => (string) get_option( 'sixcity_brand', '' ),
		)
	);
	return $options + $defaults;
}

/** The placeholder of a widget. It contains static HTML, or a link to the widget on a page of its own. */
function sixcity_placeholder( $attributes, $content = '' ) {
	$attributes = (array) $attributes;
	$widget     = isset( $attributes['widget'] ) ? strtolower( trim( (string) $attributes['widget'] ) ) : 'project-list';
	if ( ! in_array( $widget, SIXCITY_WIDGETS, true ) ) {
		return current_user_can( 'edit_posts' )
			? '<p>' . esc_html( sprintf( 'sixcity-widgets: there is no widget "%s".', $widget ) ) . '</p>'
			: '';
	}
	$script = sixcity_script();
	if ( '' === $script ) {
		return current_user_can( 'manage_options' )
			? '<p>' . esc_html( 'sixcity-widgets: enter the URL of the script in the settings.' ) . '</p>'
			: '';
	}
	wp_enqueue_script( 'sixcity-widgets' );
	$options = sixcity_options( $attributes );
	$data    = '';
	foreach ( $options as $name => $value ) {
		$data .= sprintf( ' data-%s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	unset( $options['heading'] );
	$address = sixcity_home() . 'embed.html?' . http_build_query( array( 'widget' => $widget ) + $options, '', '&', PHP_QUERY_RFC3986 );
	$inside  = trim( (string) $content );
	if ( '' === $inside ) {
		$inside = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( sixcity_name( $widget ) ) );
	}
	return sprintf( '<div data-sixcity="%s"%s>%s</div>', esc_attr( $widget ), $data, wp_kses_post( $inside ) );
}

/** The text of the link, in the language of the site. */
function sixcity_name( $widget ) {
	$names = array(
		'fi' => array( 'Hankkeet', 'Julkaisut', 'Rahoitus', 'Kartta', 'EU:n tuki' ),
		'sv' => array( 'Projekt', 'Publikationer', 'Finansiering', 'Karta', 'EU-stöd' ),
		'en' => array( 'Projects', 'Publications', 'Funding', 'Map', 'EU support' ),
	);
	$code  = substr( get_locale(), 0, 2 );
	return ( $names[ $code ] ?? $names['en'] )[ array_search( $widget, SIXCITY_WIDGETS, true ) ];
}

add_action(
	'init',
	function () {
		wp_register_script( 'sixcity-widgets', sixcity_script(), array(), null, true );
		add_shortcode( 'sixcity', 'sixcity_placeholder' );
		wp_register_script(
			'sixcity-widgets-block',
			plugins_url( 'block.js', __FILE__ ),
			array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' ),
			'0.1.0',
			true
		);
		register_block_type(
			__DIR__,
			array(
				'render_callback' => function ( $attributes ) {
					$options = (array) ( $attributes['options'] ?? array() );
					return sixcity_placeholder( array( 'widget' => $attributes['widget'] ?? '' ) + $options );
				},
			)
		);
	}
);

/** Adds the script to content with placeholders, links or elements that an editor has pasted. */
add_filter(
	'the_content',
	function ( $content ) {
		if ( '' !== sixcity_script() && preg_match( '~data-sixcity=|/embed\.html\?|<sixcity-~', $content ) ) {
			wp_enqueue_script( 'sixcity-widgets' );
		}
		return $content;
	}
);

/** Loads the script with `defer`, as in the snippets of the documentation. */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'sixcity-widgets' !== $handle ) {
			return $tag;
		}
		// The script trusts a feed of a third server only if the tag names it.
		$feed = (string) get_option( 'sixcity_feed', '' );
		$data = '' === $feed ? '' : sprintf( 'data-feed="%s" ', esc_attr( $feed ) );
		return str_replace( ' src=', ' defer ' . $data . 'src=', $tag );
	},
	10,
	2
);

add_action(
	'admin_init',
	function () {
		$address = array( 'type' => 'string', 'sanitize_callback' => 'sixcity_address' );
		register_setting( 'sixcity', 'sixcity_script', $address );
		register_setting( 'sixcity', 'sixcity_feed', $address );
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
		'sixcity_script' => array( 'Address of the script', 'https://HOST/sixcity/v1/sixcity.js' ),
		'sixcity_feed'   => array( 'Address of the feed (empty: beside the script)', 'https://HOST/sixcity/feed.json' ),
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
						<td><input type="url" class="regular-text code" id="<?php echo esc_attr( $name ); ?>" name="<?php echo esc_attr( $name ); ?>" value="<?php echo esc_attr( get_option( $name, '' ) ); ?>" placeholder="<?php echo esc_attr( $example ); ?>"></td>
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
