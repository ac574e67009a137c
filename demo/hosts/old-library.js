// Changes the built-in objects as Prototype 1.6 and 1.7 and MooTools 1 do. Later scripts have to cope with it.
(function () {
  var arrays = Array.prototype;
  function toArray() {
    return arrays.slice.call(this);
  }
  function each(work) {
    for (var index = 0; index < this.length; index++) work(this[index], index);
    return this;
  }
  // Prototype: methods of arrays, which for-in enumerates.
  arrays.each = arrays._each = each;
  arrays.toArray = arrays.entries = arrays.clone = toArray;
  arrays.first = function () {
    return this[0];
  };
  arrays.last = function () {
    return this[this.length - 1];
  };
  arrays.include = arrays.member = function (one) {
    return this.indexOf(one) >= 0;
  };
  arrays.toJSON = function () {
    var parts = [];
    for (var index = 0; index < this.length; index++) parts.push(Object.toJSON(this[index]));
    return '[' + parts.join(', ') + ']';
  };
  String.prototype.toJSON = function () {
    return '"' + this + '"';
  };
  String.prototype.strip = String.prototype.trim;
  String.prototype.include = function (part) {
    return this.indexOf(part) >= 0;
  };
  Object.toJSON = function (value) {
    return value && value.toJSON ? value.toJSON() : JSON.stringify(value);
  };
  Object.extend = function (target, source) {
    for (var name in source) target[name] = source[name];
    return target;
  };
  // Both: Array.from with one argument and without support for iterators.
  Array.from = function (list) {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    var made = [];
    for (var index = 0; index < (list.length || 0); index++) made[index] = list[index];
    return made;
  };
  Function.prototype.delay = function (seconds) {
    return setTimeout(this, seconds * 1000);
  };
  Element.prototype.show =
    Element.prototype.hide =
    Element.prototype.update =
      function () {
        return this;
      };
  Date.prototype.toJSON = function () {
    return '"' + this.getTime() + '"';
  };
  window.$ = window.$$ = function (id) {
    return document.getElementById(id);
  };
})();
