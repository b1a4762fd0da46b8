//! Moments and days, as they are stored. The clock itself is the caller's.

use std::fmt;

const MILLISECONDS_A_DAY: i64 = 86_400_000;

/// Milliseconds since 1 January 1970, UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The day in UTC.
    pub fn day(self) -> Day {
        Day::from_unix_days(self.0.div_euclid(MILLISECONDS_A_DAY))
    }
}

/// A calendar day, stored and shown as `2026-11-22`. Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// `None` when the calendar has no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => return None,
        };
        (year <= 9999 && (1..=last).contains(&day)).then_some(Self { year, month, day })
    }

    /// Takes `YYYY-MM-DD` and nothing else.
    pub fn from_iso(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape {
            return None;
        }
        Self::new(
            text[..4].parse().ok()?,
            text[5..7].parse().ok()?,
            text[8..].parse().ok()?,
        )
    }

    /// For example 2026.
    pub fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days from another day to this one; negative when this one is earlier.
    pub fn days_since(self, other: Self) -> i32 {
        (self.unix_days() - other.unix_days()) as i32
    }

    /// Some days later, or earlier.
    pub fn plus(self, days: i32) -> Option<Self> {
        let day = Self::from_unix_days(self.unix_days() + i64::from(days));
        (day.days_since(self) == days).then_some(day)
    }

    /// Days since 1 January 1970, by the same source as [`Self::from_unix_days`].
    fn unix_days(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let month_from_march = (month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// After Howard Hinnant, *chrono-compatible low-level date algorithms* (2013). Days outside the years 1 to 9999,
    /// which only a broken clock gives, become the nearest year's.
    fn from_unix_days(days: i64) -> Self {
        let shifted = days.clamp(-719_162, 2_932_896) + 719_468;
        let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self {
            year: year as u16,
            month: month as u8,
            day: day as u8,
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_moment_is_on_its_day() {
        assert_eq!(Timestamp(0).day().to_string(), "1970-01-01");
        assert_eq!(Timestamp(-1).day().to_string(), "1969-12-31");
        assert_eq!(Timestamp(1_795_305_600_000).day().to_string(), "2026-11-22");
    }

    #[test]
    fn a_day_that_the_calendar_lacks_is_none() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "+026-01-01",
            "",
            "2026-01-01 ",
        ] {
            assert_eq!(Day::from_iso(text), None, "{text}");
        }
        assert!(Day::from_iso("2028-02-29").is_some());
    }

    proptest! {
        #[test]
        fn the_days_between_two_days_are_counted(milliseconds in 0..4_000_000_000_000i64, days in -9_999..9_999i64) {
            let first = Timestamp(milliseconds).day();
            let second = Timestamp(milliseconds + days * MILLISECONDS_A_DAY).day();
            prop_assert_eq!(i64::from(second.days_since(first)), days);
        }

        #[test]
        fn what_is_shown_is_read_again(milliseconds in any::<i64>()) {
            let day = Timestamp(milliseconds).day();
            prop_assert_eq!(Day::from_iso(&day.to_string()), Some(day));
        }
    }
}
