//! The same in Chromium, Firefox and `WebKit`: `SHIKE_DIST` names the built site's folder, `SHIKE_GECKODRIVER` Firefox's
//! driver where it is not on `PATH`.

mod adversaries;
mod demo;
mod faults;
mod first_paint;
mod frame;
mod frame_guard;
mod harness;
mod offline;
mod scripts_off;
mod single_file;
mod updates;
mod visit;
