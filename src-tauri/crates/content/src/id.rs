//! Page ids: the path below a language folder without its extension, for ever.

use std::fmt;

/// For example `guide/talking/first-words`. Forward slashes on every system.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(String);

impl PageId {
    /// Takes a path below a language folder, with or without `.md`.
    pub fn new(path: &str) -> Self {
        Self(path.strip_suffix(".md").unwrap_or(path).to_owned())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder of the page, for example `guide/talking`; empty at the top.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Follows a relative link from this page. `None` when it leads out of the handbook.
    pub fn join(&self, path: &str) -> Option<Self> {
        let mut parts: Vec<&str> = self
            .folder()
            .split('/')
            .filter(|part| !part.is_empty())
            .collect();
        for part in path.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(name),
            }
        }
        Some(Self::new(&parts.join("/")))
    }
}

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_followed_from_the_folder_of_its_page() {
        let page = PageId::new("guide/start/need-to-refer.md");
        assert_eq!(
            page.join("../talking/first-words.md"),
            Some(PageId::new("guide/talking/first-words"))
        );
        assert_eq!(
            page.join("./call-or-message.md"),
            Some(PageId::new("guide/start/call-or-message"))
        );
    }

    #[test]
    fn a_link_above_the_language_folder_leads_nowhere() {
        assert_eq!(PageId::new("cards").join("../sources.toml"), None);
        assert_eq!(PageId::new("guide/start/a").join("../../../en/x.md"), None);
    }
}
