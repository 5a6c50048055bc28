//! The icons: one drawing, and the pictures of it that systems want which take no drawing.

use super::site::Site;
use anyhow::{Context, Result};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

const DRAWING: &str = "icon.svg";
/// The picture a page that is put on a home screen of Apple's is shown by.
const APPLE: &str = "apple-touch-icon.png";
/// Each picture: its name, how many pixels wide and high, and whether its ground fills it to the edge, for systems
/// that cut out a shape of their own.
const PICTURES: [(&str, u16, bool); 6] = [
    ("icon-192.png", 192, false),
    ("icon-512.png", 512, false),
    ("maskable-192.png", 192, true),
    ("maskable-512.png", 512, true),
    (APPLE, 180, true),
    ("shortcut-96.png", 96, false),
];

/// Adds the pictures of the drawing.
///
/// # Errors
/// When the drawing is missing, or is none.
pub(super) fn draw(site: &mut Site) -> Result<()> {
    let tree = Tree::from_str(site.text(DRAWING)?, &Options::default())
        .with_context(|| format!("{DRAWING} is no drawing; mend it"))?;
    for (name, size, full) in PICTURES {
        let picture = picture(&tree, size, full)?;
        site.put(name, picture.encode_png().with_context(|| format!("{name} does not become a picture"))?);
    }
    Ok(())
}

fn picture(tree: &Tree, size: u16, full: bool) -> Result<Pixmap> {
    let mut picture = blank(size)?;
    let scale = f32::from(size) / tree.size().width();
    resvg::render(tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    if !full {
        return Ok(picture);
    }
    let ground = ground(&picture);
    picture.fill(ground);
    resvg::render(tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    Ok(picture)
}

fn blank(size: u16) -> Result<Pixmap> {
    Pixmap::new(size.into(), size.into()).with_context(|| format!("no picture is {size} pixels wide"))
}

/// The colour the drawing stands on: that in the middle of its upper edge.
fn ground(picture: &Pixmap) -> Color {
    let [middle, below_the_edge] = [picture.width() / 2, picture.height() / 32];
    let pixel = picture.pixel(middle, below_the_edge).map(|pixel| pixel.demultiply());
    pixel.map_or(Color::BLACK, |pixel| Color::from_rgba8(pixel.red(), pixel.green(), pixel.blue(), 255))
}

#[cfg(test)]
mod tests {
    use super::{DRAWING, PICTURES, Pixmap, Site, draw, ground};
    use anyhow::{Context, Result};

    fn drawn() -> Result<Vec<(Pixmap, bool)>> {
        let mut site = Site::of(&[(DRAWING, include_str!("../../../www/icon.svg"))]);
        draw(&mut site)?;
        let picture = |(name, _, full)| Ok((Pixmap::decode_png(site.bytes(name)?).context(name)?, full));
        PICTURES.into_iter().map(picture).collect()
    }

    #[test]
    fn a_picture_that_is_cut_out_has_no_gap_and_loses_nothing_but_ground() -> Result<()> {
        for (picture, _) in drawn()?.into_iter().filter(|(_, full)| *full) {
            let (ground, width) = (ground(&picture).to_color_u8(), picture.width());
            assert!(picture.pixels().iter().all(|pixel| pixel.alpha() == 255), "{width}: something shows through");
            let middle = f64::from(width) / 2.0;
            for (at, pixel) in (0_u32..).zip(picture.pixels()) {
                let (across, down) = (f64::from(at % width) + 0.5 - middle, f64::from(at / width) + 0.5 - middle);
                // Whatever shape is cut out, a circle of four fifths is in it.
                let safe = across.hypot(down) <= 0.8 * middle;
                assert!(safe || pixel.demultiply() == ground, "{width}: {across}, {down} is drawn outside the circle");
            }
        }
        Ok(())
    }

    #[test]
    fn a_picture_that_is_shown_whole_has_round_corners() -> Result<()> {
        for (picture, _) in drawn()?.into_iter().filter(|(_, full)| !full) {
            assert_eq!(picture.pixel(0, 0).map(|pixel| pixel.alpha()), Some(0), "{}", picture.width());
        }
        Ok(())
    }

    #[test]
    fn the_pictures_are_light() -> Result<()> {
        let mut site = Site::of(&[(DRAWING, include_str!("../../../www/icon.svg"))]);
        draw(&mut site)?;
        for (name, ..) in PICTURES {
            let bytes = site.bytes(name)?.len();
            assert!(bytes < 12_000, "{name} takes {bytes} bytes");
        }
        Ok(())
    }
}
