//! The files of the site, held in memory while they change.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::Path;

/// Every file by its name. There are no folders: a name is all a reference needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Site {
    files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// Reads a folder.
    ///
    /// # Errors
    /// When a file cannot be read, or something in the folder is no file.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let unreadable = || format!("{} cannot be read", folder.display());
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(folder).with_context(unreadable)? {
            let entry = entry.with_context(unreadable)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if !entry.path().is_file() {
                bail!("{name} is a folder; the site's files stand side by side, copy them without one");
            }
            let bytes = std::fs::read(entry.path()).with_context(|| format!("{name} cannot be read"))?;
            files.insert(name, bytes);
        }
        Ok(Self { files })
    }

    /// Makes a folder hold these files and no others.
    ///
    /// # Errors
    /// When a file cannot be written or removed.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        for name in Self::read(folder)?.names().filter(|name| !self.has(name)) {
            std::fs::remove_file(folder.join(name)).with_context(|| format!("{name} cannot be removed"))?;
        }
        for (name, bytes) in &self.files {
            std::fs::write(folder.join(name), bytes).with_context(|| format!("{name} cannot be written"))?;
        }
        Ok(())
    }

    /// The names in order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Whether there is such a file.
    pub(super) fn has(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// A file's bytes.
    ///
    /// # Errors
    /// When there is no such file.
    pub(super) fn bytes(&self, name: &str) -> Result<&[u8]> {
        let missing = || format!("{name} is not in the site; does index.html have trunk copy it?");
        self.files.get(name).map(Vec::as_slice).with_context(missing)
    }

    /// A file's text.
    ///
    /// # Errors
    /// When there is no such file, or it is no text.
    pub(super) fn text(&self, name: &str) -> Result<&str> {
        std::str::from_utf8(self.bytes(name)?).with_context(|| format!("{name} is not UTF-8; save it as such"))
    }

    /// Adds or replaces a file.
    pub(super) fn put(&mut self, name: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.files.insert(name.into(), content.into());
    }

    /// Adds or replaces all files of another site.
    pub(super) fn add(&mut self, other: &Self) {
        self.files.extend(other.files.clone());
    }

    /// Takes a file out.
    pub(super) fn remove(&mut self, name: &str) {
        self.files.remove(name);
    }

    /// A site of these names and texts.
    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let file = |(name, text): &(&str, &str)| ((*name).to_owned(), text.as_bytes().to_vec());
        Self { files: files.iter().map(file).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::Site;
    use anyhow::Result;

    #[test]
    fn a_written_site_leaves_nothing_of_the_old_one() -> Result<()> {
        let folder = tempfile::tempdir()?;
        Site::of(&[("old.js", "1"), ("index.html", "2")]).write(folder.path())?;
        let new = Site::of(&[("new.js", "1"), ("index.html", "3")]);
        new.write(folder.path())?;
        assert_eq!(Site::read(folder.path())?, new);
        Ok(())
    }

    #[test]
    fn a_folder_in_the_site_is_refused_by_name() -> Result<()> {
        let folder = tempfile::tempdir()?;
        std::fs::create_dir(folder.path().join("snippets"))?;
        let said = Site::read(folder.path()).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.starts_with("snippets is a folder"), "{said}");
        Ok(())
    }
}
