// Mounts the picture inside a browser, without a page around it; bundled by its tests and run on the built page's ground.
export { loadType } from '../../src/picture/type';
export { mountPicture } from '../../src/picture/stage';
