//! The whole guide.

use super::answer::marked;
use crate::content::Text;
use crate::model::{Style, TipKind};
use crate::state::Action;
use crate::state::screen::guide::{self, Line, PhaseTips};
use std::rc::Rc;
use yew::prelude::*;

/// The guide to draw.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct GuideProps {
    /// Its words.
    pub guide: Rc<guide::Guide>,
    /// Where what the seller does goes.
    pub on: Callback<Action>,
}

/// The lines of the mnemonic, then one style from opening to after-sale.
#[component]
pub fn Guide(GuideProps { guide, on }: &GuideProps) -> Html {
    html! {
        <section class="guide">
            { lines(guide) }
            <div class="box style-guide" data-tone={guide.chosen.id()}>
                <h2>{ guide.label.clone() }</h2>
                <div class="styles">{ for guide.styles.iter().map(|(style, name)| pick(*style, name, guide.chosen, on)) }</div>
                <dl>{ for guide.portrait.iter().map(portrait) }</dl>
                { for guide.phases.iter().map(|phase| phase_tips(phase, &guide.marks)) }
            </div>
            <div class="box notes">
                <h2>{ guide.notes_label.clone() }</h2>
                { for guide.notes.iter().map(note) }
            </div>
        </section>
    }
}

fn lines(guide: &guide::Guide) -> Html {
    if guide.lines.is_empty() {
        return Html::default();
    }
    html! {
        <div key="lines" class="box lines">
            <h2>{ guide.lines_label.clone() }</h2>
            { for guide.lines.iter().map(|each| line(each, &guide.marks)) }
        </div>
    }
}

fn line(line: &Line, marks: &(Text, Text)) -> Html {
    html! {
        <div key={&*line.line} class="mnemonic">
            <h3><span class="words">{ line.line.clone() }</span><span class="reason">{ line.reason.clone() }</span></h3>
            <p>{ line.meaning.clone() }</p>
            <ul>{ for line.actions.iter().map(|action| marked(TipKind::Do, false, &marks.0, action)) }</ul>
            <p class="say">{ line.say.clone() }</p>
        </div>
    }
}

fn pick(style: Style, name: &Text, chosen: Style, on: &Callback<Action>) -> Html {
    html! {
        <button
            key={style.id()}
            type="button"
            class="chip"
            data-style={style.id()}
            aria-pressed={(style == chosen).to_string()}
            onclick={on.reform(move |_| Action::Guide(style))}
        >
            { name.clone() }
        </button>
    }
}

fn portrait((heading, text): &(Text, Text)) -> Html {
    html! { <div key={&**heading}><dt>{ heading.clone() }</dt><dd>{ text.clone() }</dd></div> }
}

fn phase_tips(phase: &PhaseTips, marks: &(Text, Text)) -> Html {
    let tip = |(kind, text): &(TipKind, Text)| match kind {
        TipKind::Do => marked(*kind, false, &marks.0, text),
        TipKind::Dont => marked(*kind, false, &marks.1, text),
        TipKind::Say => html! { <li key={&**text} class="say">{ text.clone() }</li> },
    };
    html! {
        <div key={&*phase.name} class="phase">
            <h3>{ phase.name.clone() }</h3>
            <ul>{ for phase.tips.iter().map(tip) }</ul>
        </div>
    }
}

fn note((name, question, is_not): &(Text, Text, Text)) -> Html {
    html! {
        <div key={&**name} class="note">
            <h3>{ name.clone() }</h3>
            <p>{ question.clone() }</p>
            <p>{ is_not.clone() }</p>
        </div>
    }
}
