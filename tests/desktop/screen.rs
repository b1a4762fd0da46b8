//! What the display really shows, read from Xvfb's own picture: the whole window as a person sees it, with or without a
//! driver. (WebKitWebDriver's own pictures never arrive when nothing on the page moves.)

use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Read, Seek, SeekFrom};
use std::path::Path;

/// The colour of one place of the display, read quickly enough to time a change.
pub fn colour(frame: &Path, x: usize, y: usize) -> Result<[u8; 3]> {
    let mut file = File::open(frame)?;
    let mut header = [0; 80];
    file.read_exact(&mut header)?;
    let number = |at: usize| {
        Ok::<_, anyhow::Error>(u32::from_be_bytes(header[at * 4..at * 4 + 4].try_into()?) as usize)
    };
    let place = number(0)? + number(19)? * 12 + y * number(12)? + x * 4;
    let mut pixel = [0; 4];
    file.seek(SeekFrom::Start(u64::try_from(place)?))?;
    file.read_exact(&mut pixel)?;
    Ok([pixel[2], pixel[1], pixel[0]])
}

/// One picture of the whole display.
#[derive(PartialEq, Eq)]
pub struct Screen {
    width: usize,
    height: usize,
    /// Red, green, blue, line by line.
    pixels: Vec<u8>,
}

impl Screen {
    /// Reads the file that Xvfb keeps up to date, in the format of X window dumps: a header of 32-bit numbers, a table of
    /// colours, the pixels.
    pub fn read(frame: &Path) -> Result<Self> {
        let dump =
            fs::read(frame).with_context(|| format!("{} cannot be read", frame.display()))?;
        let number = |at: usize| {
            let bytes = dump
                .get(at * 4..at * 4 + 4)
                .context("the picture ends in its header")?;
            Ok::<_, anyhow::Error>(u32::from_be_bytes(bytes.try_into()?) as usize)
        };
        let [header, width, height] = [number(0)?, number(4)?, number(5)?];
        let [bits, line, table] = [number(11)?, number(12)?, number(19)?];
        ensure!(bits == 32, "the display has {bits} bits a pixel, not 32");
        let start = header + table * 12;
        let lines = dump
            .get(start..start + height * line)
            .context("the picture ends in its pixels")?;
        let used = lines
            .chunks_exact(line)
            .flat_map(|line| &line[..width * 4])
            .copied()
            .collect::<Vec<_>>();
        // The dump keeps blue first and a fourth byte for nothing.
        let pixels = used
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]])
            .collect();
        Ok(Self {
            width,
            height,
            pixels,
        })
    }

    /// How many pixels have which colour.
    pub fn colours(&self) -> BTreeMap<[u8; 3], usize> {
        let mut colours = BTreeMap::new();
        for pixel in self.pixels.chunks_exact(3) {
            *colours.entry([pixel[0], pixel[1], pixel[2]]).or_default() += 1;
        }
        colours
    }

    /// Saves it as a PNG file.
    pub fn save(&self, path: &Path) -> Result<()> {
        let file = BufWriter::new(File::create(path)?);
        let mut encoder = png::Encoder::new(
            file,
            u32::try_from(self.width)?,
            u32::try_from(self.height)?,
        );
        encoder.set_color(png::ColorType::Rgb);
        encoder.write_header()?.write_image_data(&self.pixels)?;
        Ok(())
    }
}
