//! The same in Chromium, Firefox and `WebKit`: `SHIKE_DIST` names the built site's folder, `SHIKE_GECKODRIVER` Firefox's
//! driver where it is not on `PATH`.

mod harness;
mod scripts_off;
mod visit;
