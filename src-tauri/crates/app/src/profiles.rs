//! Profiles: several officers on one computer, each with a passphrase and a recovery code.

use crate::App;
use crate::desk::{LockReason, OpenVault};
use crate::error::{AppError, ErrorCode};
use crate::view::{CopyView, OpenProfileView, ProfileView, RecoveryView, StrengthView, VaultView};
use std::path::PathBuf;
use std::time::Duration;
use storage::{
    CopyReason, NewProfile, Parameters, Passphrase, RecoveryCode, Secret, SystemRandom, Vault,
};
use unicode_segmentation::UnicodeSegmentation;

/// How long unlocking should take: long for who guesses, short for who knows.
const UNLOCKING: Duration = Duration::from_millis(600);
/// How many groups of the recovery code must be typed again.
const ASKED: usize = 2;
/// From this estimate of zxcvbn on a passphrase may be used: it withstands 10^8 guesses, which at
/// half a second each on this machine is more than a year.
const ENOUGH: u8 = 3;
/// What nobody should be asked to remember is no passphrase either.
const SHORTEST: usize = 8;

impl App {
    /// Whether case work is locked, and whose it could be.
    ///
    /// # Errors
    /// When the folder of profiles cannot be read.
    pub fn vault(&self) -> Result<VaultView, AppError> {
        let profiles = storage::profiles(&self.profiles_folder(), self.now())?;
        let profiles = profiles.into_iter().map(profile_view).collect();
        let lock_after = self.store().settings.lock_after;
        let today = self.now().day();
        let desk = self.desk();
        Ok(VaultView {
            profiles,
            open: desk.open.as_ref().map(|open| OpenProfileView {
                id: open.profile.clone(),
                name: open.vault.name().to_owned(),
                role: open.vault.role().to_owned(),
                recovery_confirmed: open.vault.recovery_confirmed(),
                due: open
                    .vault
                    .due_cases(today)
                    .map_or(0, |due| due.len() as u32),
            }),
            locked_because: desk.locked_because.name().to_owned(),
            lock_after,
        })
    }

    /// Whether the vault is still open; `active` says that somebody did something meanwhile.
    ///
    /// # Errors
    /// When the folder of profiles cannot be read.
    pub fn pulse(&self, active: bool) -> Result<bool, AppError> {
        let now = self.now();
        let mut desk = self.desk();
        if let Some(open) = desk.open.as_mut().filter(|_| active) {
            open.used = now;
        }
        Ok(desk.open.is_some())
    }

    /// How hard a passphrase is to guess. Kept nowhere.
    ///
    /// # Errors
    /// Never; the result has the shape of every command.
    pub fn passphrase_strength(&self, passphrase: &str) -> Result<StrengthView, AppError> {
        Ok(strength(passphrase))
    }

    /// Makes a passphrase for a file that goes to somebody else. Nothing of it is kept.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn suggest_passphrase(&self) -> Result<String, AppError> {
        Ok(storage::suggest_passphrase(&mut SystemRandom)?.to_string())
    }

    /// Makes a profile, unlocks it, and returns its recovery code, which is shown only now.
    ///
    /// # Errors
    /// When the passphrase is too weak, or the profile cannot be written.
    pub fn create_profile(
        &self,
        name: &str,
        role: &str,
        passphrase: &str,
    ) -> Result<RecoveryView, AppError> {
        refuse_weak(passphrase)?;
        let (vault, code) = storage::create(
            &self.profiles_folder(),
            NewProfile { name, role },
            &Passphrase::new(passphrase),
            self.work(),
            self.now(),
            &mut SystemRandom,
        )?;
        self.take_open(vault);
        self.show_code(code)
    }

    /// Compares the typed groups with the code that was shown; the profile is complete then.
    ///
    /// # Errors
    /// When a group is not right, or the profile is locked.
    pub fn confirm_recovery(&self, parts: &[(u32, String)]) -> Result<VaultView, AppError> {
        {
            let mut desk = self.desk();
            let fits = desk.shown_code.as_ref().is_some_and(|code| {
                parts.len() >= ASKED
                    && parts
                        .iter()
                        .all(|(group, typed)| code.matches_part(*group as usize, typed))
            });
            if !fits {
                return Err(AppError::new(ErrorCode::RecoveryMistyped));
            }
            let open = desk.open.as_mut();
            let open = open.ok_or_else(|| AppError::new(ErrorCode::VaultLocked))?;
            open.vault.confirm_recovery()?;
            desk.shown_code = None;
        }
        self.vault()
    }

    /// Unlocks a profile.
    ///
    /// # Errors
    /// When the passphrase is wrong, or the vault cannot be opened.
    pub fn unlock(&self, profile: &str, passphrase: &str) -> Result<VaultView, AppError> {
        let folder = self.folder_of(profile)?;
        self.close_other(profile);
        let vault = storage::open(&folder, &Passphrase::new(passphrase), self.now())?;
        self.take_open(vault);
        self.vault()
    }

    /// Unlocks a profile with its recovery code and gives it a new passphrase.
    ///
    /// # Errors
    /// When the code is wrong, the new passphrase is too weak, or the vault cannot be opened.
    pub fn recover(
        &self,
        profile: &str,
        code: &str,
        passphrase: &str,
    ) -> Result<VaultView, AppError> {
        refuse_weak(passphrase)?;
        let folder = self.folder_of(profile)?;
        self.close_other(profile);
        let code =
            RecoveryCode::parse(code).map_err(|_| AppError::new(ErrorCode::RecoveryMistyped))?;
        let mut vault = storage::open_with_recovery(&folder, &code, self.now())?;
        vault.change_passphrase(&Passphrase::new(passphrase), self.work(), &mut SystemRandom)?;
        self.take_open(vault);
        self.vault()
    }

    /// Locks, whatever is open.
    ///
    /// # Errors
    /// When the folder of profiles cannot be read; it is locked all the same.
    pub fn lock(&self, because: LockReason) -> Result<VaultView, AppError> {
        self.desk().lock(because);
        self.vault()
    }

    /// Changes the passphrase of the unlocked profile.
    ///
    /// # Errors
    /// When the old one is wrong, the new one too weak, or the key file cannot be written.
    pub fn change_passphrase(&self, old: &str, new: &str) -> Result<VaultView, AppError> {
        refuse_weak(new)?;
        let work = self.work();
        self.with_vault(|open, _| {
            ask_again(&open.vault, old)?;
            let new = Passphrase::new(new);
            Ok(open
                .vault
                .change_passphrase(&new, work, &mut SystemRandom)?)
        })?;
        self.vault()
    }

    /// Makes a new recovery code; the old one opens nothing any more.
    ///
    /// # Errors
    /// When the passphrase is wrong or the key file cannot be written.
    pub fn renew_recovery(&self, passphrase: &str) -> Result<RecoveryView, AppError> {
        let work = self.work();
        let code = self.with_vault(|open, _| {
            ask_again(&open.vault, passphrase)?;
            Ok(open.vault.new_recovery_code(work, &mut SystemRandom)?)
        })?;
        self.show_code(code)
    }

    /// Changes how the officer is called.
    ///
    /// # Errors
    /// When the profile is locked or the key file cannot be written.
    pub fn rename_profile(&self, name: &str, role: &str) -> Result<VaultView, AppError> {
        self.with_vault(|open, _| Ok(open.vault.rename(name, role)?))?;
        self.vault()
    }

    /// Erases a profile with everything in it.
    ///
    /// # Errors
    /// When the name that was typed to confirm is not that of the profile, or files cannot be removed.
    pub fn erase_profile(&self, profile: &str, typed: &str) -> Result<VaultView, AppError> {
        let folder = self.folder_of(profile)?;
        let known = storage::profiles(&self.profiles_folder(), self.now())?;
        let known = known.into_iter().find(|known| known.id == profile);
        // Of a profile that cannot be read only its id is known.
        let name = known
            .and_then(|known| known.card.ok())
            .map(|card| card.name);
        if typed.trim() != name.as_deref().unwrap_or(profile).trim() {
            return Err(AppError::new(ErrorCode::RecoveryMistyped));
        }
        let mut desk = self.desk();
        if desk
            .open
            .as_ref()
            .is_some_and(|open| open.profile == profile)
        {
            desk.lock(LockReason::Asked);
        }
        drop(desk);
        storage::erase(&folder)?;
        self.vault()
    }

    /// The copies of a profile, last first.
    ///
    /// # Errors
    /// When its folder cannot be read.
    pub fn copies(&self, profile: &str) -> Result<Vec<CopyView>, AppError> {
        let mut copies = storage::copies(&self.folder_of(profile)?)?;
        copies.sort_by_key(|copy| std::cmp::Reverse(copy.number));
        Ok(copies.iter().map(copy_view).collect())
    }

    /// Makes a copy of the unlocked profile now.
    ///
    /// # Errors
    /// When it is locked or the copy cannot be written.
    pub fn make_copy(&self) -> Result<Vec<CopyView>, AppError> {
        let profile = self.with_vault(|open, now| {
            open.vault.copy_now(now)?;
            Ok(open.profile.clone())
        })?;
        self.copies(&profile)
    }

    /// Puts a copy in the place of a locked profile's vault, which becomes a copy itself.
    ///
    /// # Errors
    /// When the passphrase is wrong or the copy is not whole; nothing is replaced then.
    pub fn restore_copy(
        &self,
        profile: &str,
        number: u32,
        passphrase: &str,
    ) -> Result<VaultView, AppError> {
        let folder = self.folder_of(profile)?;
        self.desk().lock(LockReason::Asked);
        let copies = storage::copies(&folder)?;
        let copy = copies.iter().find(|copy| copy.number == number);
        let copy = copy.ok_or_else(|| AppError::new(ErrorCode::VaultMissing))?;
        let passphrase = Passphrase::new(passphrase);
        storage::restore(&folder, copy, Secret::Passphrase(&passphrase), self.now())?;
        self.vault()
    }

    fn profiles_folder(&self) -> PathBuf {
        self.places.data.join("profiles")
    }

    /// The folder of a profile that exists. The id comes from the screen, so it is looked up and
    /// never joined to a path.
    fn folder_of(&self, profile: &str) -> Result<PathBuf, AppError> {
        storage::profiles(&self.profiles_folder(), self.now())?
            .into_iter()
            .find(|known| known.id == profile)
            .map(|known| known.folder)
            .ok_or_else(|| AppError::new(ErrorCode::VaultMissing))
    }

    fn close_other(&self, profile: &str) {
        let mut desk = self.desk();
        if desk
            .open
            .as_ref()
            .is_some_and(|open| open.profile != profile)
        {
            desk.lock(LockReason::OtherProfile);
        }
    }

    fn take_open(&self, mut vault: Vault) {
        let now = self.now();
        let folder = vault.folder().file_name().unwrap_or_default();
        let profile = folder.to_string_lossy().into_owned();
        // A copy that cannot be made now is made next time; the vault itself is open.
        let _ = vault.copy_when_due(now);
        let mut desk = self.desk();
        desk.open = Some(OpenVault {
            vault,
            profile,
            used: now,
            undo: Vec::new(),
            parcel: None,
        });
    }

    fn show_code(&self, code: RecoveryCode) -> Result<RecoveryView, AppError> {
        let groups: Vec<String> = code.groups().map(str::to_owned).collect();
        self.desk().shown_code = Some(code);
        // The first group and one from the middle: enough to know that the paper exists.
        let ask = vec![0, groups.len() as u32 / 2];
        Ok(RecoveryView {
            groups,
            ask,
            vault: self.vault()?,
        })
    }

    /// How much work the passphrase costs on this machine; measured once.
    fn work(&self) -> Parameters {
        *self.work.get_or_init(|| {
            self.places
                .work
                .unwrap_or_else(|| storage::calibrate(UNLOCKING))
        })
    }
}

fn ask_again(vault: &Vault, passphrase: &str) -> Result<(), AppError> {
    let passphrase = Passphrase::new(passphrase);
    match vault.is_opened_by(Secret::Passphrase(&passphrase))? {
        true => Ok(()),
        false => Err(AppError::new(ErrorCode::VaultWrongSecret)),
    }
}

fn strength(passphrase: &str) -> StrengthView {
    let length = passphrase.graphemes(true).count();
    // The estimate looks at every pair of letters; nobody types a hundred.
    let looked_at: String = passphrase.chars().take(100).collect();
    let score: u8 = zxcvbn::zxcvbn(&looked_at, &[]).score().into();
    StrengthView {
        length: length as u32,
        score: u32::from(score),
        enough: score >= ENOUGH && length >= SHORTEST,
    }
}

pub(crate) fn refuse_weak(passphrase: &str) -> Result<(), AppError> {
    match strength(passphrase).enough {
        true => Ok(()),
        false => Err(AppError::new(ErrorCode::PassphraseTooWeak)),
    }
}

fn profile_view(profile: storage::Profile) -> ProfileView {
    let (card, problem) = match profile.card {
        Ok(card) => (Some(card), None),
        Err(error) => (None, Some(AppError::from(error))),
    };
    let text = |pick: fn(&storage::Card) -> &String| {
        card.as_ref()
            .map_or_else(String::new, |card| pick(card).clone())
    };
    ProfileView {
        id: profile.id,
        name: text(|card| &card.name),
        role: text(|card| &card.role),
        recovery_confirmed: card.as_ref().is_some_and(|card| card.recovery_confirmed),
        wait: card
            .as_ref()
            .map_or(0, |card| card.wait.as_millis().div_ceil(1000) as u32),
        problem,
    }
}

fn copy_view(copy: &storage::Copy) -> CopyView {
    let reason = match copy.reason {
        CopyReason::Daily => "daily",
        CopyReason::Asked => "asked",
        CopyReason::Migration => "migration",
        CopyReason::Erased => "erased",
        CopyReason::Replaced => "replaced",
        CopyReason::Damaged => "damaged",
    };
    CopyView {
        number: copy.number,
        made: copy.made.0 as f64,
        reason: reason.to_owned(),
        bytes: copy.bytes as f64,
    }
}
