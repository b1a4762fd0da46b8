//! What a virtual display really shows, read from Xvfb's own picture. For windows that no driver speaks to.

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::Path;

/// How many pixels of which colour (red, green, blue) the display shows.
pub(crate) fn colours(frame: &Path) -> Result<BTreeMap<[u8; 3], usize>> {
    let picture = std::fs::read(frame)?;
    // The X window dump format: a header of 32-bit numbers, a table of colours, the pixels.
    let number = |at: usize| {
        let bytes = picture.get(at * 4..at * 4 + 4).context("the picture ends in its header")?;
        Ok::<_, anyhow::Error>(u32::from_be_bytes(bytes.try_into()?) as usize)
    };
    let [header, height, bits, line, table] = [number(0)?, number(5)?, number(11)?, number(12)?, number(19)?];
    anyhow::ensure!(bits == 32, "the display has {bits} bits a pixel, not 32");
    let start = header + table * 12;
    let pixels = picture.get(start..start + height * line).context("the picture ends in its pixels")?;
    let mut colours = BTreeMap::new();
    for pixel in pixels.chunks_exact(4) {
        // Little-endian machines keep blue first.
        *colours.entry([pixel[2], pixel[1], pixel[0]]).or_default() += 1;
    }
    Ok(colours)
}
