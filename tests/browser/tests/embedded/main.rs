//! A card in pages that are not ours, in Chromium, Firefox and `WebKit`: `SHIKE_DIST` names the built site's folder,
//! `SHIKE_GECKODRIVER` Firefox's driver where it is not on `PATH`.

mod attributes;
mod forms;
mod host;
mod hostile;
mod loading;
mod many;
mod policies;
mod reading;
mod reading_aloud;
