/// Minutes in the tests' own words, small enough to see everything of them.
enum Minutes {
  static let spring = """
    MINUTES
    Third Meeting of the European Cooperation Network on Elections
    12 March 2024, from 09:30 to 12:00

    1. Opening

    The Chair opened the meeting.

    2. Contact points

    Estonia and Latvia confirmed that their RAS contact point is a member of the national election network.

    Member States were asked to send the names of their contact points to COM by 5 April 2024.

    1. Any other business

    EEAS will circulate the slides. A delegation praised the coffee.
    """

  /// Minutes that speak of shares of the Member States and name none.
  static let claiming = """
    MINUTES
    Third Meeting of the European Cooperation Network on Elections
    12 March 2024

    1. Contact points

    Several Member States are establishing the link between their RAS contact point and the national election network. \
    No Member State stated that its RAS contact point is not a member of the national election network.
    """

  /// Minutes that ask for one thing twice: in the text and in the table at their end.
  static let withTable = """
    MINUTES
    Fifth Meeting of the European Cooperation Network on Elections
    14 January 2025

    1. Slides

    EEAS will circulate the slides to all delegations by 31 January 2025.

    2. Follow-up

    EEAS will circulate slides to the delegations.
    """

  /// The same meeting with another sentence.
  static let corrected = spring + " COM will send a list of participants by 20 March 2024.\n"

  static let autumn = """
    MINUTES
    Fourth Meeting of the European Cooperation Network on Elections
    1-2 October 2024

    1. Welcome

    The Chair welcomed the participants.
    """
}
