// The block in the editor: a preview that the server renders, and fields for the options. It needs no build.
(function (wp) {
  'use strict';
  var h = wp.element.createElement;
  var controls = wp.components;
  var widgets = ['project-list', 'publication-table', 'funding-summary', 'project-map', 'eu-statement'];
  var names = ['city', 'theme', 'fund', 'status', 'project', 'layout', 'heading', 'heading-level', 'lang'];

  wp.blocks.registerBlockType('sixcity/widget', {
    edit: function (props) {
      var options = props.attributes.options;
      var field = function (name) {
        return h(controls.TextControl, {
          key: name,
          label: name,
          value: options[name] || '',
          onChange: function (value) {
            var next = Object.assign({}, options);
            if (value) next[name] = value;
            else delete next[name];
            props.setAttributes({options: next});
          },
        });
      };
      return h(
        'div',
        wp.blockEditor.useBlockProps(),
        h(
          wp.blockEditor.InspectorControls,
          null,
          h(
            controls.PanelBody,
            {title: 'sixcity-widgets'},
            h(controls.SelectControl, {
              label: 'widget',
              value: props.attributes.widget,
              options: widgets.map(function (name) {
                return {label: name, value: name};
              }),
              onChange: function (widget) {
                props.setAttributes({widget: widget});
              },
            }),
            names.map(field),
          ),
        ),
        h(wp.serverSideRender, {block: 'sixcity/widget', attributes: props.attributes}),
      );
    },
    save: function () {
      return null;
    },
  });
})(window.wp);
