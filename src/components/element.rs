//! Elements, made by calls.
//!
//! `html!` writes the making of an element out where it stands, which takes some 400 bytes of the program for each. Here it
//! is once, and an element takes a tenth of that.

use crate::content::Text;
use std::rc::Rc;
use yew::html::{onclick, onpointercancel, onpointerdown, onpointermove, onpointerup};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VTag, VText};

/// An element in the making.
pub(super) struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    names: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    key: Option<Key>,
    node: NodeRef,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    children: Vec<Html>,
    value: Option<Text>,
    checked: Option<bool>,
}

/// An element with the attributes of these names; their values follow in this order, by [`Element::is`] and its like.
#[inline(never)]
pub(super) fn element(tag: &'static str, names: &'static [&'static str]) -> Element {
    Element(Box::new(Parts {
        tag,
        names,
        values: Vec::with_capacity(names.len()),
        key: None,
        node: NodeRef::default(),
        listeners: Vec::new(),
        children: Vec::new(),
        value: None,
        checked: None,
    }))
}

/// An element with a class and no other attribute.
#[inline(never)]
pub(super) fn class(tag: &'static str, class: &'static str) -> Element {
    element(tag, &["class"]).is(class)
}

impl Element {
    /// The next attribute has this value.
    #[inline(never)]
    pub(super) fn is(self, value: &'static str) -> Self {
        self.may_be(Some(value))
    }

    /// The next attribute has this value, or is not there.
    #[inline(never)]
    pub(super) fn may_be(mut self, value: Option<&'static str>) -> Self {
        self.0.values.push(value.map(|value| AttributeOrProperty::Attribute(AttrValue::Static(value))));
        self
    }

    /// The next attribute is there or not, as `disabled` is.
    pub(super) fn if_so(self, holds: bool) -> Self {
        let name = self.0.names.get(self.0.values.len()).copied();
        self.may_be(name.filter(|_| holds))
    }

    /// The next attribute has this value, which varies.
    #[inline(never)]
    pub(super) fn says(mut self, value: &Text) -> Self {
        self.0.values.push(Some(AttributeOrProperty::Attribute(value.clone().into())));
        self
    }

    /// What tells it from others in a list.
    #[inline(never)]
    pub(super) fn key(mut self, key: &str) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// Where it can be found once it is drawn.
    #[inline(never)]
    pub(super) fn at(mut self, node: &NodeRef) -> Self {
        self.0.node = node.clone();
        self
    }

    /// What a click does.
    #[inline(never)]
    pub(super) fn click(self, on: Callback<MouseEvent>) -> Self {
        self.hear(Rc::new(onclick::Wrapper::new(on)))
    }

    /// What a pointer does from coming down to leaving.
    #[inline(never)]
    pub(super) fn pointers(self, on: &Callback<PointerEvent>) -> Self {
        self.hear(Rc::new(onpointerdown::Wrapper::new(on.clone())))
            .hear(Rc::new(onpointermove::Wrapper::new(on.clone())))
            .hear(Rc::new(onpointerup::Wrapper::new(on.clone())))
            .hear(Rc::new(onpointercancel::Wrapper::new(on.clone())))
    }

    /// What else happens to it.
    #[inline(never)]
    pub(super) fn hear(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.listeners.push(Some(listener));
        self
    }

    /// What an `input` holds.
    #[inline(never)]
    pub(super) fn value(mut self, value: Text) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Whether an `input` is the chosen one.
    #[inline(never)]
    pub(super) fn checked(mut self, is: bool) -> Self {
        self.0.checked = Some(is);
        self
    }

    /// Then these words stand in it.
    #[inline(never)]
    pub(super) fn text(self, words: &Text) -> Self {
        self.child(VText::new(words.clone()).into())
    }

    /// Then this stands in it.
    #[inline(never)]
    pub(super) fn child(mut self, child: Html) -> Self {
        self.0.children.push(child);
        self
    }

    /// The element.
    #[inline(never)]
    pub(super) fn done(self) -> Html {
        let Parts { tag, names, values, key, node, listeners, children, value, checked } = *self.0;
        let mut made = VTag::new(tag);
        made.set_attributes(Attributes::Dynamic { keys: names, values: values.into() });
        made.set_listeners(listeners.into());
        made.node_ref = node;
        made.key = key;
        if let Some(value) = value {
            made.set_value(AttrValue::from(value));
        }
        if let Some(checked) = checked {
            made.set_checked(checked);
        }
        if let Some(place) = made.children_mut() {
            *place = together(children);
        }
        made.into()
    }
}

/// Several in a row.
#[inline(never)]
pub(super) fn together(mut children: Vec<Html>) -> Html {
    match children.pop() {
        Some(only) if children.is_empty() => only,
        Some(last) => {
            children.push(last);
            VList::with_children(children, None).into()
        }
        None => Html::default(),
    }
}
