//! What each message says, for those who read English and send French: line by line, its blanks in the same order.

use crate::acts::Deed;

/// The day rate of a message, when it is not known.
pub(crate) const YOUR_RATE: &str = "[your price]";
/// The turnover of a message, when it is not known.
pub(crate) const YOUR_TURNOVER: &str = "[your turnover]";

/// What the message of an act says, with `{tarif}` and `{ca}` for the amounts; none when it has no message.
pub(crate) const fn meaning(deed: Deed) -> Option<&'static str> {
    Some(match deed {
        Deed::PermitCheck => {
            "Hello,\n\nI am preparing this activity: [your activity], about [number] hours a month.\nThe contract I want: [CAE, portage, micro-entreprise or company].\nMy residence permit bears these words: [the exact words on your permit].\n\nDoes this permit allow this activity, with this contract? If not, what request must I make before I sign?\n\nCan you answer me in writing? Thank you.\n[your name]"
        }
        Deed::PartTime => {
            "Hello,\n\nI am asking for part-time work to create a business, from [start date], at [your share, a number]% of full-time work.\n\nMy project: [the activity], for [the clients].\nThe form I want: [form of business].\n\nCan you tell me which documents to attach, and the name of the ethics adviser (référent déontologue)?\nThank you for acknowledging receipt of this message.\n[your name, your department]"
        }
        Deed::Request => {
            "Hello,\n\nI am asking for the authorisation to carry out a secondary activity (activité accessoire) beside my post.\n\nThe activity: [what it is].\nFor whom: [client, association or employer].\nThe time: [number of hours] a week, outside my working hours in this post.\nThe length of time: from [start date] to [end date].\nThe payment: [amount or price], in [micro-entreprise or another form].\n\nI will not start without a written agreement.\nThank you for acknowledging receipt of this request.\n[your name, your department]"
        }
        Deed::Declare => {
            "Hello,\n\nI am preparing an activity beside my post, from [start date].\n\nThe activity: [what it is].\nFor whom: [the clients].\nThe time: [number of hours] a week.\n\nWhat must be declared or authorised before I start, and with which documents?\nThank you for acknowledging receipt of this message.\n[your name, your department]"
        }
        Deed::Press => {
            "Hello,\n\nBefore I start [the work], I need to know how it will be paid. By press payslip (bulletin de pige), employment contract or GUSO, the service for occasional performances?\n\nOn what date, and for what amount?\n\nThank you for answering me in writing.\n[your name]"
        }
        Deed::Insurance => {
            "Hello,\n\nI am preparing an activity in [your exact trade], with sales of about {ca} over one year.\nMy experience: [number of years] in this trade.\n\nCan you send me a quote for ten-year building insurance (assurance décennale) and liability insurance (responsabilité civile)?\nWhich works are covered, and which are not?\n\nThank you.\n[your name]"
        }
        Deed::CaeInsurance => {
            "Hello,\n\nI work in this trade: [your exact trade].\n\nDoes your ten-year building insurance (assurance décennale) cover it? Can you send me the certificate that names it?\nIs the price of this insurance included in your contribution?\n\nThank you.\n[your name]"
        }
        Deed::Hygiene => {
            "Hello,\n\nI am going to prepare and sell: [your products].\nThe place: [kitchen at home, workshop or truck], in [town or village]. I attach photos.\n\nWhat must be changed before I start?\nWhich declaration should I send you, and which training should I take?\n\nThank you.\n[your name]"
        }
        Deed::Agency => {
            "Hello,\n\nBefore I start, can you send me a draft of a written agency contract?\n\nIt would say:\n- The area and the clients.\n- The commission, and when it is paid.\n- The length of time.\n- How the contract ends.\n\nThank you.\n[your name]"
        }
        Deed::Training => {
            "Hello,\n\nFor the training course [its title], who will pay: your company, your training fund (OPCO) or the personal training account (CPF)?\n\nDo you ask for the Qualiopi quality label?\n\nYour answer helps me to prepare the contract. Thank you.\n[your name]"
        }
        Deed::MeetCae => {
            "Hello,\n\nI am preparing an activity in [your trade], with sales of about {ca} over one year.\n\nDo you accept this trade? When is your next information meeting?\n\nCan you also write to me:\n- What you take from sales, all included.\n- The insurance that you have for this trade.\n- The time needed before a first contract.\n- How people leave, if the trial does not work.\n\nThank you.\n[your name, your phone number]"
        }
        Deed::Portage => {
            "Hello,\n\nI am preparing assignments in [your trade], at {tarif} a day. I am comparing three portage companies.\n\nCan you write to me:\n- Your fees, all included: management, insurance, top-up health cover (mutuelle), tools.\n- The minimum price per day that you accept.\n- The reserve: how much, and when it is paid.\n- The time between the invoice and the salary.\n- Your financial guarantee.\n\nThank you.\n[your name, your phone number]"
        }
        Deed::EachAlone => {
            "Hello,\n\nI suggest that each of us writes our answers alone, without talking about them. Then we compare:\n- How many hours a week.\n- What salary, and from when.\n- How much money at the start.\n- Who decides, and about what.\n- How we part, if one of us wants to leave.\n\nShall we meet on [date]?\n[your name]"
        }
        Deed::TwoCalls => {
            "Hello,\n\nI am preparing an activity in [your trade], with sales of about {ca} over one year.\n\n- What do you take from my sales, all included?\n- When is my salary paid after an invoice?\n\nThank you for answering me in writing.\n[your name]"
        }
        Deed::TwoLeft => {
            "Hello,\n\nI am preparing an activity in [your trade], with sales of about {ca} over one year.\n\nOut of €1,000 of sales, how much would you pay me, all included? On what date?\n\nThank you for answering me in writing.\n[your name]"
        }
        Deed::TwoForms => {
            "Hello,\n\nI am preparing an activity in [your trade], with sales of about {ca} over one year. I hesitate between a micro-entreprise and a business on actual costs (au réel).\n\n- How much do you cost a year, all included?\n- With my expenses, what would I have left in each case?\n\nThank you for answering me in writing.\n[your name]"
        }
        Deed::Clients => {
            "Hello,\n\nI am preparing an activity in [your trade] and your opinion would help me.\n\n- What do you do today about [the need]?\n- What bothers you most?\n- What would you buy, and how often?\n- At what price would it seem fair to you?\n- Who else should I ask these questions?\n\nThank you.\n[your name]"
        }
        Deed::Pension => {
            "Hello,\n\nI am thinking of starting an activity in [your trade], as [form of business], on [start date].\n\nIs my pension complete and at the full rate? Since which day has it been paid?\nCan I combine the two without a limit? If not, what is the ceiling?\nWhat must I declare to you, and when?\n\nThank you.\n[your name, your file number]"
        }
        Deed::Allowance => {
            "Hello,\n\nI receive [your benefit]. I am thinking of starting an activity as [form of business], on [start date].\n\nWhat would I have left with €200 a month of income from the activity? And with €600 a month?\nWhat must I declare, and when?\n\nThank you.\n[your name, your file number]"
        }
        Deed::PermitFind
        | Deed::Age
        | Deed::AgeAgreement
        | Deed::Ban
        | Deed::JobNotes
        | Deed::Clause
        | Deed::Resign
        | Deed::Agreement
        | Deed::Teaching
        | Deed::Title
        | Deed::Qualification
        | Deed::Artist
        | Deed::Farm
        | Deed::Territory
        | Deed::HomeServices
        | Deed::Contract
        | Deed::Left
        | Deed::Gap
        | Deed::Forms
        | Deed::TwoColumns
        | Deed::Blocked
        | Deed::NoneFitsWithJob
        | Deed::NoneFitsWithoutJob
        | Deed::NoneFits
        | Deed::Answer
        | Deed::Rights
        | Deed::Studies => return None,
    })
}
