// The properties of the picture over as many systems as there is time for.
import './place/layout.test';
import './show/playback.test';
import './show/transition.test';
import './view/describe.test';
import './view/news.test';
import './view/view.test';
