//! What only a browser can show of the built site: `SHIKE_DIST` names its folder, `SHIKE_AXE` the accessibility
//! checker's file, and `SHIKE_SHOTS`, if set, a folder for pictures.

mod classify;
mod contexts;
mod cover;
mod customer;
mod early;
mod elements;
mod evidence;
mod explain;
mod first_screen;
mod fit;
mod fits;
mod inside_apps;
mod installed;
mod keep;
mod kept;
mod languages;
mod links;
mod loading;
mod looks;
mod map;
mod next_look;
mod own_words;
mod playbook;
mod reading_aloud;
mod search;
mod seller;
mod share;
mod single;
mod sliders;
mod styles;
mod themes;
mod turned;
mod updates;
mod visit;
