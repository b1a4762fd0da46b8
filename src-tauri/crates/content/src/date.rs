//! A calendar day, as the files write it.

use std::fmt;

/// Year, month and day. Ordered by time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// For example 2026.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// Takes a TOML date without time.
    pub fn from_toml(value: &toml::value::Datetime) -> Option<Self> {
        let date = value.date?;
        value.time.is_none().then_some(Self {
            year: date.year,
            month: date.month,
            day: date.day,
        })
    }

    /// Takes `YYYY-MM-DD`.
    pub fn from_iso(text: &str) -> Option<Self> {
        Self::from_toml(&text.parse().ok()?)
    }

    /// Takes days since 1 January 1970.
    ///
    /// After Howard Hinnant, *chrono-compatible low-level date algorithms* (2013).
    pub fn from_unix_days(days: u64) -> Self {
        let shifted = days + 719_468;
        let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
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
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        Self {
            year: year as u16,
            month: month as u8,
            day: day as u8,
        }
    }

    /// Whole months from `self` to `later`; negative when `later` is earlier.
    pub fn months_until(self, later: Self) -> i32 {
        let months = (i32::from(later.year) - i32::from(self.year)) * 12 + i32::from(later.month)
            - i32::from(self.month);
        months - i32::from(later.day < self.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_whole_only_on_its_day() {
        let start = Date {
            year: 2025,
            month: 5,
            day: 22,
        };
        assert_eq!(
            start.months_until(Date {
                year: 2026,
                month: 11,
                day: 21
            }),
            17
        );
        assert_eq!(
            start.months_until(Date {
                year: 2026,
                month: 11,
                day: 22
            }),
            18
        );
    }

    #[test]
    fn days_since_1970_are_days_of_the_calendar() {
        let iso = |days| Date::from_unix_days(days).to_string();
        assert_eq!(iso(0), "1970-01-01");
        assert_eq!(iso(19_782), "2024-02-29");
        assert_eq!(iso(20_778), "2026-11-21");
    }

    #[test]
    fn text_that_is_no_date_gives_none() {
        assert_eq!(Date::from_iso("2026-13-01"), None);
        assert_eq!(Date::from_iso("spring"), None);
        assert_eq!(
            Date::from_iso("2026-11-21")
                .map(|date| date.to_string())
                .as_deref(),
            Some("2026-11-21")
        );
    }
}
