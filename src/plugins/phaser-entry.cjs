// The parts of Phaser that the picture uses; the rest of it stays out of the build. Types come from the whole package.
// First the renderer: its parts refer to each other in a circle that must be entered here.
require('../../node_modules/phaser/src/renderer');
require('../../node_modules/phaser/src/events/EventEmitter');
require('../../node_modules/phaser/src/cameras/2d');
require('../../node_modules/phaser/src/gameobjects/DisplayList');
require('../../node_modules/phaser/src/gameobjects/UpdateList');
require('../../node_modules/phaser/src/gameobjects/GameObjectCreator');
require('../../node_modules/phaser/src/gameobjects/GameObjectFactory');
require('../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory');
require('../../node_modules/phaser/src/gameobjects/text/TextFactory');
require('../../node_modules/phaser/src/gameobjects/blitter/BlitterFactory');
require('../../node_modules/phaser/src/scene/ScenePlugin');

exports.Game = require('../../node_modules/phaser/src/core/Game');
exports.Scene = require('../../node_modules/phaser/src/scene/Scene');
exports.Scale = require('../../node_modules/phaser/src/scale');
exports.WEBGL = require('../../node_modules/phaser/src/const').WEBGL;
