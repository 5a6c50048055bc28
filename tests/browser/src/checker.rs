//! The accessibility checker, axe-core, run in the page as it stands.

use crate::{Outcome, Page, told};
use serde_json::Value;

/// Every rule of these kinds.
const CHECK: &str = "
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // It would copy the style sheets into the page, which the policy refuses; only one rule, of CSS itself, wants them.
    const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, preload: false });
    const told = (rule) => rule.nodes.map((node) =>
      `${rule.id} ${node.target.flat().join(' ')}: ${(node.failureSummary ?? '').replace(/\\s+/g, ' ')}`);
    return { faults: found.violations.flatMap(told), unsure: found.incomplete.flatMap(told), passes: found.passes.length };
";

/// What the checker found.
#[derive(Clone, Debug)]
pub struct Report {
    /// Each fault: the rule, the element, what is wrong.
    pub faults: Vec<String>,
    /// What the checker could not decide.
    pub unsure: Vec<String>,
}

impl Page {
    /// Has the checker look at the page.
    ///
    /// # Errors
    /// When the checker is not at hand, or checks nothing.
    pub async fn check(&self) -> Outcome<Report> {
        if !self.holds("globalThis.axe").await? {
            let file = told("SHIKE_AXE", "the file axe.min.js of axe-core")?;
            self.session.run(&std::fs::read_to_string(file)?, vec![]).await?;
        }
        let found = self.ask(&format!("(async () => {{ {CHECK} }})()")).await?;
        if found["passes"].as_u64().unwrap_or_default() < 10 {
            return Err(format!("the checker checked next to nothing: {found}").into());
        }
        Ok(Report { faults: lines(&found["faults"]), unsure: lines(&found["unsure"]) })
    }
}

/// The strings in a list.
pub(crate) fn lines(list: &Value) -> Vec<String> {
    let texts = list.as_array().into_iter().flatten();
    texts.filter_map(Value::as_str).map(str::to_owned).collect()
}
