//! Where the seller meets the customer, and sets of such places.

/// Where the seller meets the customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Channel {
    /// Face to face.
    #[default]
    Shop,
    /// Only the voice is there: its rhythm and its warmth.
    Phone,
    /// Only wording, length, emoji and reply time are there.
    Chat,
}

impl Channel {
    /// All channels, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::Shop, Self::Phone, Self::Chat];

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::Phone => "phone",
            Self::Chat => "chat",
        }
    }
}

/// A set of channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Channels(u8);

impl Channels {
    /// Every channel.
    pub const ALL: Self = Self::of(&Channel::ALL);

    /// The set of `channels`.
    pub const fn of(channels: &[Channel]) -> Self {
        let (mut bits, mut n) = (0, 0);
        while n < channels.len() {
            bits |= 1 << channels[n] as u8;
            n += 1;
        }
        Self(bits)
    }

    /// The set whose members' bits these are: bit n is the nth as declared.
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// The members' bits.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether `channel` is in the set.
    pub const fn contains(self, channel: Channel) -> bool {
        self.0 & (1 << channel as u8) != 0
    }
}
