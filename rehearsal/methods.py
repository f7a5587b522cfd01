"""Every method that is rehearsed, by its lower-case name: the Bot API ignores case."""

from rehearsal import asking, changing, naming, sending

METHODS: dict[str, naming.Method] = {
    name.lower(): method
    for name, method in {
        "getMe": asking.get_me,
        "getUpdates": asking.get_updates,
        "setWebhook": asking.set_webhook,
        "deleteWebhook": asking.delete_webhook,
        "getWebhookInfo": asking.get_webhook_info,
        "answerCallbackQuery": asking.answer_callback_query,
        "getChat": asking.get_chat,
        "getChatMember": asking.get_chat_member,
        "getChatAdministrators": asking.get_chat_administrators,
        "getChatMemberCount": asking.get_chat_member_count,
        "leaveChat": asking.leave_chat,
        "sendMessage": sending.send_message,
        "sendDocument": sending.send_document,
        "sendPhoto": sending.send_photo,
        "forwardMessage": sending.forward_message,
        "copyMessage": sending.copy_message,
        "sendChatAction": sending.send_chat_action,
        "sendMessageDraft": sending.send_message_draft,
        "editMessageText": changing.edit_message_text,
        "editMessageReplyMarkup": changing.edit_message_reply_markup,
        "deleteMessage": changing.delete_message,
        "deleteMessages": changing.delete_messages,
        "setMessageReaction": changing.set_message_reaction,
        "pinChatMessage": changing.pin_chat_message,
        "unpinChatMessage": changing.unpin_chat_message,
        "unpinAllChatMessages": changing.unpin_all_chat_messages,
        "setMyCommands": naming.set_my_commands,
        "getMyCommands": naming.get_my_commands,
        "deleteMyCommands": naming.delete_my_commands,
        "setMyName": naming.text_setter("name"),
        "getMyName": naming.text_getter("name", "Toward"),
        "setMyDescription": naming.text_setter("description"),
        "getMyDescription": naming.text_getter("description"),
        "setMyShortDescription": naming.text_setter("short_description"),
        "getMyShortDescription": naming.text_getter("short_description"),
        "setChatMenuButton": naming.set_chat_menu_button,
        "getChatMenuButton": naming.get_chat_menu_button,
    }.items()
}
