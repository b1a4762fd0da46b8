//! Where a scenario plays: a display, folders that are empty at first, and the program.

use anyhow::{Context, Result, ensure};
use app::view::Settings;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;
use tests::desktop::display::Display;
use tests::desktop::driver::{Driver, output, surroundings};
use tests::desktop::processes;
use tests::desktop::wait::until;
use tests::desktop::window::Window;

/// How the program is started.
pub(crate) struct Start {
    /// What the user chose earlier; none for the very first start.
    pub(crate) settings: Option<Settings>,
    /// The handbook to read.
    pub(crate) handbook: PathBuf,
    /// Whether the right-to-left test language is offered.
    pub(crate) pseudo: bool,
    /// Whether the folder of the user's choices lies on a disk without a free block.
    pub(crate) full_disk: bool,
}

impl Default for Start {
    /// An English-speaking officer in Sweden who has used the program before.
    fn default() -> Self {
        let settings = Settings {
            welcomed: true,
            host: Some("se".into()),
            sending: Some("lv".into()),
            ..Settings::default()
        };
        Self {
            settings: Some(settings),
            handbook: tests::handbook(),
            pseudo: false,
            full_disk: false,
        }
    }
}

impl Start {
    /// As on a fresh machine.
    pub(crate) fn first() -> Self {
        Self {
            settings: None,
            ..Self::default()
        }
    }

    /// With other choices than the usual ones.
    pub(crate) fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let mut start = Self::default();
        if let Some(settings) = &mut start.settings {
            change(settings);
        }
        start
    }
}

/// Everything that one scenario needs; cleared when it is over.
pub(crate) struct Stage<'a> {
    display: &'a Display,
    home: TempDir,
    driver: Option<Driver>,
    window: Option<Window>,
    undriven: Option<Child>,
}

impl<'a> Stage<'a> {
    pub(crate) fn new(display: &'a Display) -> Result<Self> {
        ensure!(
            program().is_file(),
            "{} is missing: cargo build --workspace",
            program().display()
        );
        let home = TempDir::new()?;
        fs::create_dir(home.path().join("temporary"))?;
        Ok(Self {
            display,
            home,
            driver: None,
            window: None,
            undriven: None,
        })
    }

    /// Opens the window as an officer has it on an ordinary day.
    pub(crate) async fn open(&mut self) -> Result<Window> {
        self.open_with(&Start::default()).await
    }

    /// Opens the window. A second call closes the first window and keeps what it has saved.
    pub(crate) async fn open_with(&mut self, start: &Start) -> Result<Window> {
        self.close().await;
        let arguments = self.arguments(start)?;
        let program = match start.full_disk {
            true => self.on_a_full_disk()?,
            false => program(),
        };
        let driver = Driver::start(self.display, self.home.path())?;
        let client = driver.open(&program, &arguments).await;
        let driver = self.driver.insert(driver);
        let client = client?;
        ensure!(
            !processes::named(driver.id(), "diplomatic-handbook")?.is_empty(),
            "the driver has started another program"
        );
        let window = Window::new(client, self.display.frame()).await?;
        Ok(self.window.insert(window).clone())
    }

    /// Starts the program without a driver, in front of it a command such as `unshare -n`.
    pub(crate) fn open_undriven(&mut self, before: &[&str], start: &Start) -> Result<u32> {
        let program = program();
        let line: Vec<_> = before
            .iter()
            .map(Path::new)
            .chain([program.as_path()])
            .collect();
        let (first, rest) = line.split_first().context("there is no program")?;
        let child = Command::new(first)
            .args(rest)
            .args(self.arguments(start)?)
            .envs(surroundings(self.display, self.home.path()))
            .stdin(Stdio::null())
            .stdout(output())
            .stderr(output())
            .spawn()
            .with_context(|| format!("{} could not be started", first.display()))?;
        Ok(self.undriven.insert(child).id())
    }

    /// A program that starts ours with a disk of its own, as small as what lies on it already.
    fn on_a_full_disk(&self) -> Result<PathBuf> {
        let script = self.home.path().join("on-a-full-disk");
        let data = self.data();
        let user = if is_root()? { "" } else { "--map-root-user" };
        let text = format!(
            "#!/bin/sh\n\
             exec unshare --mount {user} sh -c 'cp {data}/settings.toml {kept} \\\n\
             && mount -t tmpfs -o size=16k tmpfs {data} && cp {kept} {data}/settings.toml \\\n\
             && {{ cat /dev/zero > {data}/filling 2>/dev/null; exec {program} \"$@\"; }}' sh \"$@\"\n",
            data = data.display(),
            kept = self.home.path().join("settings.toml").display(),
            program = program().display(),
        );
        fs::write(&script, text)?;
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
        Ok(script)
    }

    /// A file of the user's choices as the program sees it, which may have disks of its own.
    pub(crate) fn seen_by_the_program(&self, name: &str) -> Result<String> {
        let file = self.data().join(name);
        let seen = format!("/proc/{}/root{}", self.program_id()?, file.display());
        fs::read_to_string(&seen).with_context(|| format!("{seen} could not be read"))
    }

    /// The process that the driver has started.
    pub(crate) fn program_id(&self) -> Result<u32> {
        let driver = self.driver.as_ref().context("no window is open")?;
        processes::named(driver.id(), "diplomatic-handbook")?
            .first()
            .copied()
            .context("the program has ended")
    }

    /// The folder into which papers are saved.
    pub(crate) fn papers(&self) -> PathBuf {
        self.home.path().join("papers")
    }

    /// The folder of the user's choices.
    pub(crate) fn data(&self) -> PathBuf {
        self.home.path().join("handbook-data")
    }

    /// Everything that the program and its web view can write: settings, vault, caches, temporary files.
    pub(crate) fn everything_written(&self) -> &Path {
        self.home.path()
    }

    /// Waits until the user's choices on disk hold `part`. The window shows a choice at once and writes it meanwhile;
    /// on a busy machine a test could close it in between, which no hand is fast enough to do.
    pub(crate) async fn has_kept(&self, part: &str) -> Result<()> {
        let settings = self.data().join("settings.toml");
        until(&format!("{part} stood in settings.toml"), async || {
            let written = fs::read_to_string(&settings).unwrap_or_default();
            Ok(written.contains(part).then_some(()))
        })
        .await
    }

    /// The display, for what it really shows.
    pub(crate) fn display(&self) -> &Display {
        self.display
    }

    /// Writes what the user chose, for the next time that the window is opened.
    pub(crate) fn choose(&self, settings: &Settings) -> Result<()> {
        let file = self.data().join("settings.toml");
        Ok(fs::write(file, toml::to_string(settings)?)?)
    }

    /// Ends the scenario: a last picture if it has failed, then everything that was started.
    pub(crate) async fn clear(&mut self, scenario: &str, failed: bool) {
        if let (true, Some(window)) = (failed, &self.window) {
            // The window may be what has failed; then there is no picture.
            let _ = window
                .picture(&format!("failed-{}", scenario.replace(' ', "-")))
                .await;
        }
        self.close().await;
    }

    /// Closes the window and ends what was started.
    pub(crate) async fn close(&mut self) {
        if let Some(window) = self.window.take() {
            let _ = window.client().clone().close().await;
        }
        self.driver = None;
        if let Some(mut child) = self.undriven.take() {
            processes::end(child.id());
            let _ = child.wait();
        }
    }

    fn arguments(&self, start: &Start) -> Result<Vec<String>> {
        if let Some(settings) = start.settings.as_ref().filter(|_| !self.data().exists()) {
            fs::create_dir(self.data())?;
            fs::write(
                self.data().join("settings.toml"),
                toml::to_string(settings)?,
            )?;
        }
        let text = |path: &Path| path.to_string_lossy().into_owned();
        let mut arguments = vec![
            "--data".into(),
            text(&self.data()),
            "--papers".into(),
            text(&self.papers()),
            "--handbook".into(),
            text(&start.handbook),
        ];
        arguments.extend(start.pseudo.then(|| "--pseudo".into()));
        Ok(arguments)
    }
}

/// The program as `cargo build` leaves it, two folders above this one.
fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap_or_default();
    let folder = here
        .parent()
        .and_then(Path::parent)
        .unwrap_or(Path::new("."));
    folder.join("diplomatic-handbook")
}

/// Whether the tests may change network and disks without becoming somebody else first.
pub(crate) fn is_root() -> Result<bool> {
    let status = fs::read_to_string("/proc/self/status")?;
    Ok(status.lines().any(|line| line.starts_with("Uid:\t0\t")))
}
