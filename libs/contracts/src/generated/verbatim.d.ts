import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace verbatim. */
export namespace verbatim {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of an Actor.
         * @deprecated Use verbatim.v1.Actor.$Properties instead.
         */
        interface IActor extends verbatim.v1.Actor.$Properties {
        }

        /** Represents an Actor. */
        class Actor {

            /**
             * Constructs a new Actor.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Actor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Actor type. */
            type: string;

            /** Actor id. */
            id: string;

            /** Actor onBehalfOf. */
            onBehalfOf: string;

            /**
             * Encodes the specified Actor message. Does not implicitly {@link verbatim.v1.Actor.verify|verify} messages.
             * @param message Actor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Actor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Actor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Actor & verbatim.v1.Actor.$Shape} Actor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Actor & verbatim.v1.Actor.$Shape;
        }

        namespace Actor {

            /** Properties of an Actor. */
            interface $Properties {

                /** Actor type */
                type?: (string|null);

                /** Actor id */
                id?: (string|null);

                /** Actor onBehalfOf */
                onBehalfOf?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Actor. */
            type $Shape = verbatim.v1.Actor.$Properties;
        }

        /**
         * Properties of an Event.
         * @deprecated Use verbatim.v1.Event.$Properties instead.
         */
        interface IEvent extends verbatim.v1.Event.$Properties {
        }

        /** Represents an Event. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event id. */
            id: string;

            /** Event stream. */
            stream: string;

            /** Event conversationId. */
            conversationId: string;

            /** Event seq. */
            seq: number;

            /** Event type. */
            type: string;

            /** Event recordedAt. */
            recordedAt: number;

            /** Event occurredAt. */
            occurredAt: number;

            /** Event accountId. */
            accountId: string;

            /** Event actor. */
            actor?: (verbatim.v1.Actor.$Properties|null);

            /** Event causationId. */
            causationId: string;

            /** Event correlationId. */
            correlationId: string;

            /** Event clientMessageId. */
            clientMessageId: string;

            /** Event erased. */
            erased: boolean;

            /** Event conversationStarted. */
            conversationStarted?: (verbatim.v1.ConversationStarted.$Properties|null);

            /** Event messageReceived. */
            messageReceived?: (verbatim.v1.MessageReceived.$Properties|null);

            /** Event agentReplied. */
            agentReplied?: (verbatim.v1.AgentReplied.$Properties|null);

            /** Event assistantReplied. */
            assistantReplied?: (verbatim.v1.AssistantReplied.$Properties|null);

            /** Event noteAdded. */
            noteAdded?: (verbatim.v1.NoteAdded.$Properties|null);

            /** Event messageSent. */
            messageSent?: (verbatim.v1.MessageSent.$Properties|null);

            /** Event messageEdited. */
            messageEdited?: (verbatim.v1.MessageEdited.$Properties|null);

            /** Event messageRedacted. */
            messageRedacted?: (verbatim.v1.MessageRedacted.$Properties|null);

            /** Event messagesDelivered. */
            messagesDelivered?: (verbatim.v1.MessagesDelivered.$Properties|null);

            /** Event messagesRead. */
            messagesRead?: (verbatim.v1.MessagesRead.$Properties|null);

            /** Event messageFailed. */
            messageFailed?: (verbatim.v1.MessageFailed.$Properties|null);

            /** Event intentClassified. */
            intentClassified?: (verbatim.v1.IntentClassified.$Properties|null);

            /** Event handoffRequested. */
            handoffRequested?: (verbatim.v1.HandoffRequested.$Properties|null);

            /** Event conversationQueued. */
            conversationQueued?: (verbatim.v1.ConversationQueued.$Properties|null);

            /** Event conversationAssigned. */
            conversationAssigned?: (verbatim.v1.ConversationAssigned.$Properties|null);

            /** Event conversationUnassigned. */
            conversationUnassigned?: (verbatim.v1.ConversationUnassigned.$Properties|null);

            /** Event conversationTransferred. */
            conversationTransferred?: (verbatim.v1.ConversationTransferred.$Properties|null);

            /** Event conversationSnoozed. */
            conversationSnoozed?: (verbatim.v1.ConversationSnoozed.$Properties|null);

            /** Event conversationResolved. */
            conversationResolved?: (verbatim.v1.ConversationResolved.$Properties|null);

            /** Event conversationReopened. */
            conversationReopened?: (verbatim.v1.ConversationReopened.$Properties|null);

            /** Event conversationLabeled. */
            conversationLabeled?: (verbatim.v1.ConversationLabeled.$Properties|null);

            /** Event priorityChanged. */
            priorityChanged?: (verbatim.v1.PriorityChanged.$Properties|null);

            /** Event attributeChanged. */
            attributeChanged?: (verbatim.v1.AttributeChanged.$Properties|null);

            /** Event requestRefused. */
            requestRefused?: (verbatim.v1.RequestRefused.$Properties|null);

            /** Event noChangeNeeded. */
            noChangeNeeded?: (verbatim.v1.NoChangeNeeded.$Properties|null);

            /** Event contactCreated. */
            contactCreated?: (verbatim.v1.ContactCreated.$Properties|null);

            /** Event contactIdentified. */
            contactIdentified?: (verbatim.v1.ContactIdentified.$Properties|null);

            /** Event contactUpdated. */
            contactUpdated?: (verbatim.v1.ContactUpdated.$Properties|null);

            /** Event contactBlocked. */
            contactBlocked?: (verbatim.v1.ContactBlocked.$Properties|null);

            /** Event contactErased. */
            contactErased?: (verbatim.v1.ContactErased.$Properties|null);

            /** Event accountCreated. */
            accountCreated?: (verbatim.v1.AccountCreated.$Properties|null);

            /** Event agentInvited. */
            agentInvited?: (verbatim.v1.AgentInvited.$Properties|null);

            /** Event agentUpdated. */
            agentUpdated?: (verbatim.v1.AgentUpdated.$Properties|null);

            /** Event agentDeactivated. */
            agentDeactivated?: (verbatim.v1.AgentDeactivated.$Properties|null);

            /** Event agentReactivated. */
            agentReactivated?: (verbatim.v1.AgentReactivated.$Properties|null);

            /** Event roleChanged. */
            roleChanged?: (verbatim.v1.RoleChanged.$Properties|null);

            /** Event passwordChanged. */
            passwordChanged?: (verbatim.v1.PasswordChanged.$Properties|null);

            /** Event teamCreated. */
            teamCreated?: (verbatim.v1.TeamCreated.$Properties|null);

            /** Event teamUpdated. */
            teamUpdated?: (verbatim.v1.TeamUpdated.$Properties|null);

            /** Event inboxCreated. */
            inboxCreated?: (verbatim.v1.InboxCreated.$Properties|null);

            /** Event inboxUpdated. */
            inboxUpdated?: (verbatim.v1.InboxUpdated.$Properties|null);

            /** Event settingChanged. */
            settingChanged?: (verbatim.v1.SettingChanged.$Properties|null);

            /** Event apiKeyCreated. */
            apiKeyCreated?: (verbatim.v1.ApiKeyCreated.$Properties|null);

            /** Event apiKeyRevoked. */
            apiKeyRevoked?: (verbatim.v1.ApiKeyRevoked.$Properties|null);

            /** Event signedIn. */
            signedIn?: (verbatim.v1.SignedIn.$Properties|null);

            /** Event signedOut. */
            signedOut?: (verbatim.v1.SignedOut.$Properties|null);

            /** Event auditQueried. */
            auditQueried?: (verbatim.v1.AuditQueried.$Properties|null);

            /** Event cannedResponseCreated. */
            cannedResponseCreated?: (verbatim.v1.CannedResponseCreated.$Properties|null);

            /** Event cannedResponseUpdated. */
            cannedResponseUpdated?: (verbatim.v1.CannedResponseUpdated.$Properties|null);

            /** Event cannedResponseDeleted. */
            cannedResponseDeleted?: (verbatim.v1.CannedResponseDeleted.$Properties|null);

            /** Event attributeDefined. */
            attributeDefined?: (verbatim.v1.AttributeDefined.$Properties|null);

            /** Event attributeRedefined. */
            attributeRedefined?: (verbatim.v1.AttributeRedefined.$Properties|null);

            /** Event attributeRetired. */
            attributeRetired?: (verbatim.v1.AttributeRetired.$Properties|null);

            /** Event routingRequested. */
            routingRequested?: (verbatim.v1.RoutingRequested.$Properties|null);

            /** Event agentAvailabilityChanged. */
            agentAvailabilityChanged?: (verbatim.v1.AgentAvailabilityChanged.$Properties|null);

            /** Event slotTaken. */
            slotTaken?: (verbatim.v1.SlotTaken.$Properties|null);

            /** Event slotReleased. */
            slotReleased?: (verbatim.v1.SlotReleased.$Properties|null);

            /** Event agentReserved. */
            agentReserved?: (verbatim.v1.AgentReserved.$Properties|null);

            /** Event routingDeferred. */
            routingDeferred?: (verbatim.v1.RoutingDeferred.$Properties|null);

            /** Event offerMade. */
            offerMade?: (verbatim.v1.OfferMade.$Properties|null);

            /** Event offerAccepted. */
            offerAccepted?: (verbatim.v1.OfferAccepted.$Properties|null);

            /** Event offerDeclined. */
            offerDeclined?: (verbatim.v1.OfferDeclined.$Properties|null);

            /** Event teamRoutingChanged. */
            teamRoutingChanged?: (verbatim.v1.TeamRoutingChanged.$Properties|null);

            /** Event offerExpired. */
            offerExpired?: (verbatim.v1.OfferExpired.$Properties|null);

            /** Event data. */
            data?: ("conversationStarted"|"messageReceived"|"agentReplied"|"assistantReplied"|"noteAdded"|"messageSent"|"messageEdited"|"messageRedacted"|"messagesDelivered"|"messagesRead"|"messageFailed"|"intentClassified"|"handoffRequested"|"conversationQueued"|"conversationAssigned"|"conversationUnassigned"|"conversationTransferred"|"conversationSnoozed"|"conversationResolved"|"conversationReopened"|"conversationLabeled"|"priorityChanged"|"attributeChanged"|"requestRefused"|"noChangeNeeded"|"contactCreated"|"contactIdentified"|"contactUpdated"|"contactBlocked"|"contactErased"|"accountCreated"|"agentInvited"|"agentUpdated"|"agentDeactivated"|"agentReactivated"|"roleChanged"|"passwordChanged"|"teamCreated"|"teamUpdated"|"inboxCreated"|"inboxUpdated"|"settingChanged"|"apiKeyCreated"|"apiKeyRevoked"|"signedIn"|"signedOut"|"auditQueried"|"cannedResponseCreated"|"cannedResponseUpdated"|"cannedResponseDeleted"|"attributeDefined"|"attributeRedefined"|"attributeRetired"|"routingRequested"|"agentAvailabilityChanged"|"slotTaken"|"slotReleased"|"agentReserved"|"routingDeferred"|"offerMade"|"offerAccepted"|"offerDeclined"|"teamRoutingChanged"|"offerExpired");

            /**
             * Encodes the specified Event message. Does not implicitly {@link verbatim.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Event & verbatim.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Event & verbatim.v1.Event.$Shape;
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event id */
                id?: (string|null);

                /** Event stream */
                stream?: (string|null);

                /** Event conversationId */
                conversationId?: (string|null);

                /** Event seq */
                seq?: (number|null);

                /** Event type */
                type?: (string|null);

                /** Event recordedAt */
                recordedAt?: (number|null);

                /** Event occurredAt */
                occurredAt?: (number|null);

                /** Event accountId */
                accountId?: (string|null);

                /** Event actor */
                actor?: (verbatim.v1.Actor.$Properties|null);

                /** Event causationId */
                causationId?: (string|null);

                /** Event correlationId */
                correlationId?: (string|null);

                /** Event clientMessageId */
                clientMessageId?: (string|null);

                /** Event erased */
                erased?: (boolean|null);

                /** Event conversationStarted */
                conversationStarted?: (verbatim.v1.ConversationStarted.$Properties|null);

                /** Event messageReceived */
                messageReceived?: (verbatim.v1.MessageReceived.$Properties|null);

                /** Event agentReplied */
                agentReplied?: (verbatim.v1.AgentReplied.$Properties|null);

                /** Event assistantReplied */
                assistantReplied?: (verbatim.v1.AssistantReplied.$Properties|null);

                /** Event noteAdded */
                noteAdded?: (verbatim.v1.NoteAdded.$Properties|null);

                /** Event messageSent */
                messageSent?: (verbatim.v1.MessageSent.$Properties|null);

                /** Event messageEdited */
                messageEdited?: (verbatim.v1.MessageEdited.$Properties|null);

                /** Event messageRedacted */
                messageRedacted?: (verbatim.v1.MessageRedacted.$Properties|null);

                /** Event messagesDelivered */
                messagesDelivered?: (verbatim.v1.MessagesDelivered.$Properties|null);

                /** Event messagesRead */
                messagesRead?: (verbatim.v1.MessagesRead.$Properties|null);

                /** Event messageFailed */
                messageFailed?: (verbatim.v1.MessageFailed.$Properties|null);

                /** Event intentClassified */
                intentClassified?: (verbatim.v1.IntentClassified.$Properties|null);

                /** Event handoffRequested */
                handoffRequested?: (verbatim.v1.HandoffRequested.$Properties|null);

                /** Event conversationQueued */
                conversationQueued?: (verbatim.v1.ConversationQueued.$Properties|null);

                /** Event conversationAssigned */
                conversationAssigned?: (verbatim.v1.ConversationAssigned.$Properties|null);

                /** Event conversationUnassigned */
                conversationUnassigned?: (verbatim.v1.ConversationUnassigned.$Properties|null);

                /** Event conversationTransferred */
                conversationTransferred?: (verbatim.v1.ConversationTransferred.$Properties|null);

                /** Event conversationSnoozed */
                conversationSnoozed?: (verbatim.v1.ConversationSnoozed.$Properties|null);

                /** Event conversationResolved */
                conversationResolved?: (verbatim.v1.ConversationResolved.$Properties|null);

                /** Event conversationReopened */
                conversationReopened?: (verbatim.v1.ConversationReopened.$Properties|null);

                /** Event conversationLabeled */
                conversationLabeled?: (verbatim.v1.ConversationLabeled.$Properties|null);

                /** Event priorityChanged */
                priorityChanged?: (verbatim.v1.PriorityChanged.$Properties|null);

                /** Event attributeChanged */
                attributeChanged?: (verbatim.v1.AttributeChanged.$Properties|null);

                /** Event requestRefused */
                requestRefused?: (verbatim.v1.RequestRefused.$Properties|null);

                /** Event noChangeNeeded */
                noChangeNeeded?: (verbatim.v1.NoChangeNeeded.$Properties|null);

                /** Event contactCreated */
                contactCreated?: (verbatim.v1.ContactCreated.$Properties|null);

                /** Event contactIdentified */
                contactIdentified?: (verbatim.v1.ContactIdentified.$Properties|null);

                /** Event contactUpdated */
                contactUpdated?: (verbatim.v1.ContactUpdated.$Properties|null);

                /** Event contactBlocked */
                contactBlocked?: (verbatim.v1.ContactBlocked.$Properties|null);

                /** Event contactErased */
                contactErased?: (verbatim.v1.ContactErased.$Properties|null);

                /** Event accountCreated */
                accountCreated?: (verbatim.v1.AccountCreated.$Properties|null);

                /** Event agentInvited */
                agentInvited?: (verbatim.v1.AgentInvited.$Properties|null);

                /** Event agentUpdated */
                agentUpdated?: (verbatim.v1.AgentUpdated.$Properties|null);

                /** Event agentDeactivated */
                agentDeactivated?: (verbatim.v1.AgentDeactivated.$Properties|null);

                /** Event agentReactivated */
                agentReactivated?: (verbatim.v1.AgentReactivated.$Properties|null);

                /** Event roleChanged */
                roleChanged?: (verbatim.v1.RoleChanged.$Properties|null);

                /** Event passwordChanged */
                passwordChanged?: (verbatim.v1.PasswordChanged.$Properties|null);

                /** Event teamCreated */
                teamCreated?: (verbatim.v1.TeamCreated.$Properties|null);

                /** Event teamUpdated */
                teamUpdated?: (verbatim.v1.TeamUpdated.$Properties|null);

                /** Event inboxCreated */
                inboxCreated?: (verbatim.v1.InboxCreated.$Properties|null);

                /** Event inboxUpdated */
                inboxUpdated?: (verbatim.v1.InboxUpdated.$Properties|null);

                /** Event settingChanged */
                settingChanged?: (verbatim.v1.SettingChanged.$Properties|null);

                /** Event apiKeyCreated */
                apiKeyCreated?: (verbatim.v1.ApiKeyCreated.$Properties|null);

                /** Event apiKeyRevoked */
                apiKeyRevoked?: (verbatim.v1.ApiKeyRevoked.$Properties|null);

                /** Event signedIn */
                signedIn?: (verbatim.v1.SignedIn.$Properties|null);

                /** Event signedOut */
                signedOut?: (verbatim.v1.SignedOut.$Properties|null);

                /** Event auditQueried */
                auditQueried?: (verbatim.v1.AuditQueried.$Properties|null);

                /** Event cannedResponseCreated */
                cannedResponseCreated?: (verbatim.v1.CannedResponseCreated.$Properties|null);

                /** Event cannedResponseUpdated */
                cannedResponseUpdated?: (verbatim.v1.CannedResponseUpdated.$Properties|null);

                /** Event cannedResponseDeleted */
                cannedResponseDeleted?: (verbatim.v1.CannedResponseDeleted.$Properties|null);

                /** Event attributeDefined */
                attributeDefined?: (verbatim.v1.AttributeDefined.$Properties|null);

                /** Event attributeRedefined */
                attributeRedefined?: (verbatim.v1.AttributeRedefined.$Properties|null);

                /** Event attributeRetired */
                attributeRetired?: (verbatim.v1.AttributeRetired.$Properties|null);

                /** Event routingRequested */
                routingRequested?: (verbatim.v1.RoutingRequested.$Properties|null);

                /** Event agentAvailabilityChanged */
                agentAvailabilityChanged?: (verbatim.v1.AgentAvailabilityChanged.$Properties|null);

                /** Event slotTaken */
                slotTaken?: (verbatim.v1.SlotTaken.$Properties|null);

                /** Event slotReleased */
                slotReleased?: (verbatim.v1.SlotReleased.$Properties|null);

                /** Event agentReserved */
                agentReserved?: (verbatim.v1.AgentReserved.$Properties|null);

                /** Event routingDeferred */
                routingDeferred?: (verbatim.v1.RoutingDeferred.$Properties|null);

                /** Event offerMade */
                offerMade?: (verbatim.v1.OfferMade.$Properties|null);

                /** Event offerAccepted */
                offerAccepted?: (verbatim.v1.OfferAccepted.$Properties|null);

                /** Event offerDeclined */
                offerDeclined?: (verbatim.v1.OfferDeclined.$Properties|null);

                /** Event teamRoutingChanged */
                teamRoutingChanged?: (verbatim.v1.TeamRoutingChanged.$Properties|null);

                /** Event offerExpired */
                offerExpired?: (verbatim.v1.OfferExpired.$Properties|null);

                /** Event data */
                data?: ("conversationStarted"|"messageReceived"|"agentReplied"|"assistantReplied"|"noteAdded"|"messageSent"|"messageEdited"|"messageRedacted"|"messagesDelivered"|"messagesRead"|"messageFailed"|"intentClassified"|"handoffRequested"|"conversationQueued"|"conversationAssigned"|"conversationUnassigned"|"conversationTransferred"|"conversationSnoozed"|"conversationResolved"|"conversationReopened"|"conversationLabeled"|"priorityChanged"|"attributeChanged"|"requestRefused"|"noChangeNeeded"|"contactCreated"|"contactIdentified"|"contactUpdated"|"contactBlocked"|"contactErased"|"accountCreated"|"agentInvited"|"agentUpdated"|"agentDeactivated"|"agentReactivated"|"roleChanged"|"passwordChanged"|"teamCreated"|"teamUpdated"|"inboxCreated"|"inboxUpdated"|"settingChanged"|"apiKeyCreated"|"apiKeyRevoked"|"signedIn"|"signedOut"|"auditQueried"|"cannedResponseCreated"|"cannedResponseUpdated"|"cannedResponseDeleted"|"attributeDefined"|"attributeRedefined"|"attributeRetired"|"routingRequested"|"agentAvailabilityChanged"|"slotTaken"|"slotReleased"|"agentReserved"|"routingDeferred"|"offerMade"|"offerAccepted"|"offerDeclined"|"teamRoutingChanged"|"offerExpired");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Event. */
            type $Shape = {
              id?: string|null;
              stream?: string|null;
              conversationId?: string|null;
              seq?: number|null;
              type?: string|null;
              recordedAt?: number|null;
              occurredAt?: number|null;
              accountId?: string|null;
              actor?: verbatim.v1.Actor.$Shape|null;
              causationId?: string|null;
              correlationId?: string|null;
              clientMessageId?: string|null;
              erased?: boolean|null;
              conversationStarted?: verbatim.v1.ConversationStarted.$Shape|null;
              messageReceived?: verbatim.v1.MessageReceived.$Shape|null;
              agentReplied?: verbatim.v1.AgentReplied.$Shape|null;
              assistantReplied?: verbatim.v1.AssistantReplied.$Shape|null;
              noteAdded?: verbatim.v1.NoteAdded.$Shape|null;
              messageSent?: verbatim.v1.MessageSent.$Shape|null;
              messageEdited?: verbatim.v1.MessageEdited.$Shape|null;
              messageRedacted?: verbatim.v1.MessageRedacted.$Shape|null;
              messagesDelivered?: verbatim.v1.MessagesDelivered.$Shape|null;
              messagesRead?: verbatim.v1.MessagesRead.$Shape|null;
              messageFailed?: verbatim.v1.MessageFailed.$Shape|null;
              intentClassified?: verbatim.v1.IntentClassified.$Shape|null;
              handoffRequested?: verbatim.v1.HandoffRequested.$Shape|null;
              conversationQueued?: verbatim.v1.ConversationQueued.$Shape|null;
              conversationAssigned?: verbatim.v1.ConversationAssigned.$Shape|null;
              conversationUnassigned?: verbatim.v1.ConversationUnassigned.$Shape|null;
              conversationTransferred?: verbatim.v1.ConversationTransferred.$Shape|null;
              conversationSnoozed?: verbatim.v1.ConversationSnoozed.$Shape|null;
              conversationResolved?: verbatim.v1.ConversationResolved.$Shape|null;
              conversationReopened?: verbatim.v1.ConversationReopened.$Shape|null;
              conversationLabeled?: verbatim.v1.ConversationLabeled.$Shape|null;
              priorityChanged?: verbatim.v1.PriorityChanged.$Shape|null;
              attributeChanged?: verbatim.v1.AttributeChanged.$Shape|null;
              requestRefused?: verbatim.v1.RequestRefused.$Shape|null;
              noChangeNeeded?: verbatim.v1.NoChangeNeeded.$Shape|null;
              contactCreated?: verbatim.v1.ContactCreated.$Shape|null;
              contactIdentified?: verbatim.v1.ContactIdentified.$Shape|null;
              contactUpdated?: verbatim.v1.ContactUpdated.$Shape|null;
              contactBlocked?: verbatim.v1.ContactBlocked.$Shape|null;
              contactErased?: verbatim.v1.ContactErased.$Shape|null;
              accountCreated?: verbatim.v1.AccountCreated.$Shape|null;
              agentInvited?: verbatim.v1.AgentInvited.$Shape|null;
              agentUpdated?: verbatim.v1.AgentUpdated.$Shape|null;
              agentDeactivated?: verbatim.v1.AgentDeactivated.$Shape|null;
              agentReactivated?: verbatim.v1.AgentReactivated.$Shape|null;
              roleChanged?: verbatim.v1.RoleChanged.$Shape|null;
              passwordChanged?: verbatim.v1.PasswordChanged.$Shape|null;
              teamCreated?: verbatim.v1.TeamCreated.$Shape|null;
              teamUpdated?: verbatim.v1.TeamUpdated.$Shape|null;
              inboxCreated?: verbatim.v1.InboxCreated.$Shape|null;
              inboxUpdated?: verbatim.v1.InboxUpdated.$Shape|null;
              settingChanged?: verbatim.v1.SettingChanged.$Shape|null;
              apiKeyCreated?: verbatim.v1.ApiKeyCreated.$Shape|null;
              apiKeyRevoked?: verbatim.v1.ApiKeyRevoked.$Shape|null;
              signedIn?: verbatim.v1.SignedIn.$Shape|null;
              signedOut?: verbatim.v1.SignedOut.$Shape|null;
              auditQueried?: verbatim.v1.AuditQueried.$Shape|null;
              cannedResponseCreated?: verbatim.v1.CannedResponseCreated.$Shape|null;
              cannedResponseUpdated?: verbatim.v1.CannedResponseUpdated.$Shape|null;
              cannedResponseDeleted?: verbatim.v1.CannedResponseDeleted.$Shape|null;
              attributeDefined?: verbatim.v1.AttributeDefined.$Shape|null;
              attributeRedefined?: verbatim.v1.AttributeRedefined.$Shape|null;
              attributeRetired?: verbatim.v1.AttributeRetired.$Shape|null;
              routingRequested?: verbatim.v1.RoutingRequested.$Shape|null;
              agentAvailabilityChanged?: verbatim.v1.AgentAvailabilityChanged.$Shape|null;
              slotTaken?: verbatim.v1.SlotTaken.$Shape|null;
              slotReleased?: verbatim.v1.SlotReleased.$Shape|null;
              agentReserved?: verbatim.v1.AgentReserved.$Shape|null;
              routingDeferred?: verbatim.v1.RoutingDeferred.$Shape|null;
              offerMade?: verbatim.v1.OfferMade.$Shape|null;
              offerAccepted?: verbatim.v1.OfferAccepted.$Shape|null;
              offerDeclined?: verbatim.v1.OfferDeclined.$Shape|null;
              teamRoutingChanged?: verbatim.v1.TeamRoutingChanged.$Shape|null;
              offerExpired?: verbatim.v1.OfferExpired.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ data?: undefined; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "conversationStarted"; conversationStarted: verbatim.v1.ConversationStarted.$Shape; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "messageReceived"; conversationStarted?: null; messageReceived: verbatim.v1.MessageReceived.$Shape; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "agentReplied"; conversationStarted?: null; messageReceived?: null; agentReplied: verbatim.v1.AgentReplied.$Shape; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "assistantReplied"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied: verbatim.v1.AssistantReplied.$Shape; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "noteAdded"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded: verbatim.v1.NoteAdded.$Shape; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "messageSent"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent: verbatim.v1.MessageSent.$Shape; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "messageEdited"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited: verbatim.v1.MessageEdited.$Shape; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "messageRedacted"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted: verbatim.v1.MessageRedacted.$Shape; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "messagesDelivered"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered: verbatim.v1.MessagesDelivered.$Shape; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "messagesRead"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead: verbatim.v1.MessagesRead.$Shape; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "messageFailed"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed: verbatim.v1.MessageFailed.$Shape; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "intentClassified"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified: verbatim.v1.IntentClassified.$Shape; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "handoffRequested"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested: verbatim.v1.HandoffRequested.$Shape; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "conversationQueued"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued: verbatim.v1.ConversationQueued.$Shape; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "conversationAssigned"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned: verbatim.v1.ConversationAssigned.$Shape; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "conversationUnassigned"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned: verbatim.v1.ConversationUnassigned.$Shape; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "conversationTransferred"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred: verbatim.v1.ConversationTransferred.$Shape; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "conversationSnoozed"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed: verbatim.v1.ConversationSnoozed.$Shape; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "conversationResolved"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved: verbatim.v1.ConversationResolved.$Shape; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "conversationReopened"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened: verbatim.v1.ConversationReopened.$Shape; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "conversationLabeled"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled: verbatim.v1.ConversationLabeled.$Shape; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "priorityChanged"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged: verbatim.v1.PriorityChanged.$Shape; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "attributeChanged"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged: verbatim.v1.AttributeChanged.$Shape; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "requestRefused"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused: verbatim.v1.RequestRefused.$Shape; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "noChangeNeeded"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded: verbatim.v1.NoChangeNeeded.$Shape; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "contactCreated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated: verbatim.v1.ContactCreated.$Shape; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "contactIdentified"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified: verbatim.v1.ContactIdentified.$Shape; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "contactUpdated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated: verbatim.v1.ContactUpdated.$Shape; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "contactBlocked"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked: verbatim.v1.ContactBlocked.$Shape; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "contactErased"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased: verbatim.v1.ContactErased.$Shape; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "accountCreated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated: verbatim.v1.AccountCreated.$Shape; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "agentInvited"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited: verbatim.v1.AgentInvited.$Shape; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "agentUpdated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated: verbatim.v1.AgentUpdated.$Shape; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "agentDeactivated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated: verbatim.v1.AgentDeactivated.$Shape; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "agentReactivated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated: verbatim.v1.AgentReactivated.$Shape; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "roleChanged"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged: verbatim.v1.RoleChanged.$Shape; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "passwordChanged"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged: verbatim.v1.PasswordChanged.$Shape; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "teamCreated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated: verbatim.v1.TeamCreated.$Shape; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "teamUpdated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated: verbatim.v1.TeamUpdated.$Shape; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "inboxCreated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated: verbatim.v1.InboxCreated.$Shape; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "inboxUpdated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated: verbatim.v1.InboxUpdated.$Shape; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "settingChanged"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged: verbatim.v1.SettingChanged.$Shape; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "apiKeyCreated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated: verbatim.v1.ApiKeyCreated.$Shape; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "apiKeyRevoked"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked: verbatim.v1.ApiKeyRevoked.$Shape; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "signedIn"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn: verbatim.v1.SignedIn.$Shape; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "signedOut"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut: verbatim.v1.SignedOut.$Shape; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "auditQueried"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried: verbatim.v1.AuditQueried.$Shape; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "cannedResponseCreated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated: verbatim.v1.CannedResponseCreated.$Shape; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "cannedResponseUpdated"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated: verbatim.v1.CannedResponseUpdated.$Shape; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "cannedResponseDeleted"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted: verbatim.v1.CannedResponseDeleted.$Shape; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "attributeDefined"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined: verbatim.v1.AttributeDefined.$Shape; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "attributeRedefined"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined: verbatim.v1.AttributeRedefined.$Shape; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "attributeRetired"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired: verbatim.v1.AttributeRetired.$Shape; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "routingRequested"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested: verbatim.v1.RoutingRequested.$Shape; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "agentAvailabilityChanged"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged: verbatim.v1.AgentAvailabilityChanged.$Shape; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "slotTaken"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken: verbatim.v1.SlotTaken.$Shape; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "slotReleased"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased: verbatim.v1.SlotReleased.$Shape; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "agentReserved"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved: verbatim.v1.AgentReserved.$Shape; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "routingDeferred"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred: verbatim.v1.RoutingDeferred.$Shape; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "offerMade"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade: verbatim.v1.OfferMade.$Shape; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "offerAccepted"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted: verbatim.v1.OfferAccepted.$Shape; offerDeclined?: null; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "offerDeclined"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined: verbatim.v1.OfferDeclined.$Shape; teamRoutingChanged?: null; offerExpired?: null }|{ data?: "teamRoutingChanged"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged: verbatim.v1.TeamRoutingChanged.$Shape; offerExpired?: null }|{ data?: "offerExpired"; conversationStarted?: null; messageReceived?: null; agentReplied?: null; assistantReplied?: null; noteAdded?: null; messageSent?: null; messageEdited?: null; messageRedacted?: null; messagesDelivered?: null; messagesRead?: null; messageFailed?: null; intentClassified?: null; handoffRequested?: null; conversationQueued?: null; conversationAssigned?: null; conversationUnassigned?: null; conversationTransferred?: null; conversationSnoozed?: null; conversationResolved?: null; conversationReopened?: null; conversationLabeled?: null; priorityChanged?: null; attributeChanged?: null; requestRefused?: null; noChangeNeeded?: null; contactCreated?: null; contactIdentified?: null; contactUpdated?: null; contactBlocked?: null; contactErased?: null; accountCreated?: null; agentInvited?: null; agentUpdated?: null; agentDeactivated?: null; agentReactivated?: null; roleChanged?: null; passwordChanged?: null; teamCreated?: null; teamUpdated?: null; inboxCreated?: null; inboxUpdated?: null; settingChanged?: null; apiKeyCreated?: null; apiKeyRevoked?: null; signedIn?: null; signedOut?: null; auditQueried?: null; cannedResponseCreated?: null; cannedResponseUpdated?: null; cannedResponseDeleted?: null; attributeDefined?: null; attributeRedefined?: null; attributeRetired?: null; routingRequested?: null; agentAvailabilityChanged?: null; slotTaken?: null; slotReleased?: null; agentReserved?: null; routingDeferred?: null; offerMade?: null; offerAccepted?: null; offerDeclined?: null; teamRoutingChanged?: null; offerExpired: verbatim.v1.OfferExpired.$Shape })
            );
        }

        /**
         * Properties of an Attachment.
         * @deprecated Use verbatim.v1.Attachment.$Properties instead.
         */
        interface IAttachment extends verbatim.v1.Attachment.$Properties {
        }

        /** Represents an Attachment. */
        class Attachment {

            /**
             * Constructs a new Attachment.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Attachment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Attachment sha256. */
            sha256: string;

            /** Attachment name. */
            name: string;

            /** Attachment type. */
            type: string;

            /** Attachment bytes. */
            bytes: number;

            /**
             * Encodes the specified Attachment message. Does not implicitly {@link verbatim.v1.Attachment.verify|verify} messages.
             * @param message Attachment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Attachment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Attachment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Attachment & verbatim.v1.Attachment.$Shape} Attachment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Attachment & verbatim.v1.Attachment.$Shape;
        }

        namespace Attachment {

            /** Properties of an Attachment. */
            interface $Properties {

                /** Attachment sha256 */
                sha256?: (string|null);

                /** Attachment name */
                name?: (string|null);

                /** Attachment type */
                type?: (string|null);

                /** Attachment bytes */
                bytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Attachment. */
            type $Shape = verbatim.v1.Attachment.$Properties;
        }

        /**
         * Properties of a Part.
         * @deprecated Use verbatim.v1.Part.$Properties instead.
         */
        interface IPart extends verbatim.v1.Part.$Properties {
        }

        /** Represents a Part. */
        class Part {

            /**
             * Constructs a new Part.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Part.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Part attachment. */
            attachment?: (verbatim.v1.Attachment.$Properties|null);

            /**
             * Encodes the specified Part message. Does not implicitly {@link verbatim.v1.Part.verify|verify} messages.
             * @param message Part message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Part.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Part message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Part & verbatim.v1.Part.$Shape} Part
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Part & verbatim.v1.Part.$Shape;
        }

        namespace Part {

            /** Properties of a Part. */
            interface $Properties {

                /** Part attachment */
                attachment?: (verbatim.v1.Attachment.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Part. */
            type $Shape = verbatim.v1.Part.$Properties;
        }

        /**
         * Properties of a Candidate.
         * @deprecated Use verbatim.v1.Candidate.$Properties instead.
         */
        interface ICandidate extends verbatim.v1.Candidate.$Properties {
        }

        /** Represents a Candidate. */
        class Candidate {

            /**
             * Constructs a new Candidate.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Candidate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Candidate agentId. */
            agentId: string;

            /** Candidate score. */
            score: number;

            /**
             * Encodes the specified Candidate message. Does not implicitly {@link verbatim.v1.Candidate.verify|verify} messages.
             * @param message Candidate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Candidate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Candidate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Candidate & verbatim.v1.Candidate.$Shape} Candidate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Candidate & verbatim.v1.Candidate.$Shape;
        }

        namespace Candidate {

            /** Properties of a Candidate. */
            interface $Properties {

                /** Candidate agentId */
                agentId?: (string|null);

                /** Candidate score */
                score?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Candidate. */
            type $Shape = verbatim.v1.Candidate.$Properties;
        }

        /**
         * Properties of a Reasoning.
         * @deprecated Use verbatim.v1.Reasoning.$Properties instead.
         */
        interface IReasoning extends verbatim.v1.Reasoning.$Properties {
        }

        /** Represents a Reasoning. */
        class Reasoning {

            /**
             * Constructs a new Reasoning.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Reasoning.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reasoning policy. */
            policy: string;

            /** Reasoning version. */
            version: number;

            /** Reasoning candidates. */
            candidates: verbatim.v1.Candidate.$Properties[];

            /** Reasoning filtered. */
            filtered: { [k: string]: number };

            /**
             * Encodes the specified Reasoning message. Does not implicitly {@link verbatim.v1.Reasoning.verify|verify} messages.
             * @param message Reasoning message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Reasoning.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reasoning message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Reasoning & verbatim.v1.Reasoning.$Shape} Reasoning
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Reasoning & verbatim.v1.Reasoning.$Shape;
        }

        namespace Reasoning {

            /** Properties of a Reasoning. */
            interface $Properties {

                /** Reasoning policy */
                policy?: (string|null);

                /** Reasoning version */
                version?: (number|null);

                /** Reasoning candidates */
                candidates?: (verbatim.v1.Candidate.$Properties[]|null);

                /** Reasoning filtered */
                filtered?: ({ [k: string]: number }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reasoning. */
            type $Shape = verbatim.v1.Reasoning.$Properties;
        }

        /**
         * Properties of a ConversationStarted.
         * @deprecated Use verbatim.v1.ConversationStarted.$Properties instead.
         */
        interface IConversationStarted extends verbatim.v1.ConversationStarted.$Properties {
        }

        /** Represents a ConversationStarted. */
        class ConversationStarted {

            /**
             * Constructs a new ConversationStarted.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ConversationStarted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationStarted inboxId. */
            inboxId: string;

            /** ConversationStarted contactId. */
            contactId: string;

            /** ConversationStarted channel. */
            channel: string;

            /** ConversationStarted code. */
            code: string;

            /** ConversationStarted teamId. */
            teamId?: (string|null);

            /** ConversationStarted previousConversationId. */
            previousConversationId?: (string|null);

            /** ConversationStarted attributes. */
            attributes: { [k: string]: string };

            /**
             * Encodes the specified ConversationStarted message. Does not implicitly {@link verbatim.v1.ConversationStarted.verify|verify} messages.
             * @param message ConversationStarted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ConversationStarted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationStarted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ConversationStarted & verbatim.v1.ConversationStarted.$Shape} ConversationStarted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ConversationStarted & verbatim.v1.ConversationStarted.$Shape;
        }

        namespace ConversationStarted {

            /** Properties of a ConversationStarted. */
            interface $Properties {

                /** ConversationStarted inboxId */
                inboxId?: (string|null);

                /** ConversationStarted contactId */
                contactId?: (string|null);

                /** ConversationStarted channel */
                channel?: (string|null);

                /** ConversationStarted code */
                code?: (string|null);

                /** ConversationStarted teamId */
                teamId?: (string|null);

                /** ConversationStarted previousConversationId */
                previousConversationId?: (string|null);

                /** ConversationStarted attributes */
                attributes?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationStarted. */
            type $Shape = verbatim.v1.ConversationStarted.$Properties;
        }

        /**
         * Properties of a MessageReceived.
         * @deprecated Use verbatim.v1.MessageReceived.$Properties instead.
         */
        interface IMessageReceived extends verbatim.v1.MessageReceived.$Properties {
        }

        /** Represents a MessageReceived. */
        class MessageReceived {

            /**
             * Constructs a new MessageReceived.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.MessageReceived.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageReceived messageId. */
            messageId: string;

            /** MessageReceived text. */
            text?: (string|null);

            /** MessageReceived parts. */
            parts: verbatim.v1.Part.$Properties[];

            /** MessageReceived replyTo. */
            replyTo?: (string|null);

            /** MessageReceived language. */
            language?: (string|null);

            /**
             * Encodes the specified MessageReceived message. Does not implicitly {@link verbatim.v1.MessageReceived.verify|verify} messages.
             * @param message MessageReceived message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.MessageReceived.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageReceived message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.MessageReceived & verbatim.v1.MessageReceived.$Shape} MessageReceived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.MessageReceived & verbatim.v1.MessageReceived.$Shape;
        }

        namespace MessageReceived {

            /** Properties of a MessageReceived. */
            interface $Properties {

                /** MessageReceived messageId */
                messageId?: (string|null);

                /** MessageReceived text */
                text?: (string|null);

                /** MessageReceived parts */
                parts?: (verbatim.v1.Part.$Properties[]|null);

                /** MessageReceived replyTo */
                replyTo?: (string|null);

                /** MessageReceived language */
                language?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessageReceived. */
            type $Shape = verbatim.v1.MessageReceived.$Properties;
        }

        /**
         * Properties of an AgentReplied.
         * @deprecated Use verbatim.v1.AgentReplied.$Properties instead.
         */
        interface IAgentReplied extends verbatim.v1.AgentReplied.$Properties {
        }

        /** Represents an AgentReplied. */
        class AgentReplied {

            /**
             * Constructs a new AgentReplied.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AgentReplied.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentReplied messageId. */
            messageId: string;

            /** AgentReplied text. */
            text?: (string|null);

            /** AgentReplied parts. */
            parts: verbatim.v1.Part.$Properties[];

            /** AgentReplied replyTo. */
            replyTo?: (string|null);

            /** AgentReplied language. */
            language?: (string|null);

            /** AgentReplied authorName. */
            authorName?: (string|null);

            /** AgentReplied origin. */
            origin?: (string|null);

            /**
             * Encodes the specified AgentReplied message. Does not implicitly {@link verbatim.v1.AgentReplied.verify|verify} messages.
             * @param message AgentReplied message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AgentReplied.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentReplied message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AgentReplied & verbatim.v1.AgentReplied.$Shape} AgentReplied
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AgentReplied & verbatim.v1.AgentReplied.$Shape;
        }

        namespace AgentReplied {

            /** Properties of an AgentReplied. */
            interface $Properties {

                /** AgentReplied messageId */
                messageId?: (string|null);

                /** AgentReplied text */
                text?: (string|null);

                /** AgentReplied parts */
                parts?: (verbatim.v1.Part.$Properties[]|null);

                /** AgentReplied replyTo */
                replyTo?: (string|null);

                /** AgentReplied language */
                language?: (string|null);

                /** AgentReplied authorName */
                authorName?: (string|null);

                /** AgentReplied origin */
                origin?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentReplied. */
            type $Shape = verbatim.v1.AgentReplied.$Properties;
        }

        /**
         * Properties of an AssistantReplied.
         * @deprecated Use verbatim.v1.AssistantReplied.$Properties instead.
         */
        interface IAssistantReplied extends verbatim.v1.AssistantReplied.$Properties {
        }

        /** Represents an AssistantReplied. */
        class AssistantReplied {

            /**
             * Constructs a new AssistantReplied.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AssistantReplied.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssistantReplied messageId. */
            messageId: string;

            /** AssistantReplied text. */
            text?: (string|null);

            /** AssistantReplied parts. */
            parts: verbatim.v1.Part.$Properties[];

            /** AssistantReplied replyTo. */
            replyTo?: (string|null);

            /** AssistantReplied language. */
            language?: (string|null);

            /** AssistantReplied authorName. */
            authorName?: (string|null);

            /** AssistantReplied origin. */
            origin?: (string|null);

            /**
             * Encodes the specified AssistantReplied message. Does not implicitly {@link verbatim.v1.AssistantReplied.verify|verify} messages.
             * @param message AssistantReplied message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AssistantReplied.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssistantReplied message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AssistantReplied & verbatim.v1.AssistantReplied.$Shape} AssistantReplied
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AssistantReplied & verbatim.v1.AssistantReplied.$Shape;
        }

        namespace AssistantReplied {

            /** Properties of an AssistantReplied. */
            interface $Properties {

                /** AssistantReplied messageId */
                messageId?: (string|null);

                /** AssistantReplied text */
                text?: (string|null);

                /** AssistantReplied parts */
                parts?: (verbatim.v1.Part.$Properties[]|null);

                /** AssistantReplied replyTo */
                replyTo?: (string|null);

                /** AssistantReplied language */
                language?: (string|null);

                /** AssistantReplied authorName */
                authorName?: (string|null);

                /** AssistantReplied origin */
                origin?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssistantReplied. */
            type $Shape = verbatim.v1.AssistantReplied.$Properties;
        }

        /**
         * Properties of a NoteAdded.
         * @deprecated Use verbatim.v1.NoteAdded.$Properties instead.
         */
        interface INoteAdded extends verbatim.v1.NoteAdded.$Properties {
        }

        /** Represents a NoteAdded. */
        class NoteAdded {

            /**
             * Constructs a new NoteAdded.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.NoteAdded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NoteAdded messageId. */
            messageId: string;

            /** NoteAdded text. */
            text?: (string|null);

            /** NoteAdded parts. */
            parts: verbatim.v1.Part.$Properties[];

            /** NoteAdded replyTo. */
            replyTo?: (string|null);

            /** NoteAdded language. */
            language?: (string|null);

            /** NoteAdded authorName. */
            authorName?: (string|null);

            /** NoteAdded origin. */
            origin?: (string|null);

            /** NoteAdded mentions. */
            mentions: string[];

            /** NoteAdded transferTo. */
            transferTo?: (verbatim.v1.TransferTarget.$Properties|null);

            /**
             * Encodes the specified NoteAdded message. Does not implicitly {@link verbatim.v1.NoteAdded.verify|verify} messages.
             * @param message NoteAdded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.NoteAdded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NoteAdded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.NoteAdded & verbatim.v1.NoteAdded.$Shape} NoteAdded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.NoteAdded & verbatim.v1.NoteAdded.$Shape;
        }

        namespace NoteAdded {

            /** Properties of a NoteAdded. */
            interface $Properties {

                /** NoteAdded messageId */
                messageId?: (string|null);

                /** NoteAdded text */
                text?: (string|null);

                /** NoteAdded parts */
                parts?: (verbatim.v1.Part.$Properties[]|null);

                /** NoteAdded replyTo */
                replyTo?: (string|null);

                /** NoteAdded language */
                language?: (string|null);

                /** NoteAdded authorName */
                authorName?: (string|null);

                /** NoteAdded origin */
                origin?: (string|null);

                /** NoteAdded mentions */
                mentions?: (string[]|null);

                /** NoteAdded transferTo */
                transferTo?: (verbatim.v1.TransferTarget.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NoteAdded. */
            type $Shape = verbatim.v1.NoteAdded.$Properties;
        }

        /**
         * Properties of a TransferTarget.
         * @deprecated Use verbatim.v1.TransferTarget.$Properties instead.
         */
        interface ITransferTarget extends verbatim.v1.TransferTarget.$Properties {
        }

        /** Represents a TransferTarget. */
        class TransferTarget {

            /**
             * Constructs a new TransferTarget.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.TransferTarget.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransferTarget agentId. */
            agentId?: (string|null);

            /** TransferTarget teamId. */
            teamId?: (string|null);

            /**
             * Encodes the specified TransferTarget message. Does not implicitly {@link verbatim.v1.TransferTarget.verify|verify} messages.
             * @param message TransferTarget message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.TransferTarget.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransferTarget message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.TransferTarget & verbatim.v1.TransferTarget.$Shape} TransferTarget
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.TransferTarget & verbatim.v1.TransferTarget.$Shape;
        }

        namespace TransferTarget {

            /** Properties of a TransferTarget. */
            interface $Properties {

                /** TransferTarget agentId */
                agentId?: (string|null);

                /** TransferTarget teamId */
                teamId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransferTarget. */
            type $Shape = verbatim.v1.TransferTarget.$Properties;
        }

        /**
         * Properties of a MessageSent.
         * @deprecated Use verbatim.v1.MessageSent.$Properties instead.
         */
        interface IMessageSent extends verbatim.v1.MessageSent.$Properties {
        }

        /** Represents a MessageSent. */
        class MessageSent {

            /**
             * Constructs a new MessageSent.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.MessageSent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageSent messageId. */
            messageId: string;

            /** MessageSent attempt. */
            attempt: number;

            /**
             * Encodes the specified MessageSent message. Does not implicitly {@link verbatim.v1.MessageSent.verify|verify} messages.
             * @param message MessageSent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.MessageSent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageSent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.MessageSent & verbatim.v1.MessageSent.$Shape} MessageSent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.MessageSent & verbatim.v1.MessageSent.$Shape;
        }

        namespace MessageSent {

            /** Properties of a MessageSent. */
            interface $Properties {

                /** MessageSent messageId */
                messageId?: (string|null);

                /** MessageSent attempt */
                attempt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessageSent. */
            type $Shape = verbatim.v1.MessageSent.$Properties;
        }

        /**
         * Properties of a MessageEdited.
         * @deprecated Use verbatim.v1.MessageEdited.$Properties instead.
         */
        interface IMessageEdited extends verbatim.v1.MessageEdited.$Properties {
        }

        /** Represents a MessageEdited. */
        class MessageEdited {

            /**
             * Constructs a new MessageEdited.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.MessageEdited.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageEdited messageId. */
            messageId: string;

            /** MessageEdited by. */
            by: string;

            /** MessageEdited text. */
            text?: (string|null);

            /** MessageEdited reason. */
            reason?: (string|null);

            /**
             * Encodes the specified MessageEdited message. Does not implicitly {@link verbatim.v1.MessageEdited.verify|verify} messages.
             * @param message MessageEdited message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.MessageEdited.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageEdited message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.MessageEdited & verbatim.v1.MessageEdited.$Shape} MessageEdited
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.MessageEdited & verbatim.v1.MessageEdited.$Shape;
        }

        namespace MessageEdited {

            /** Properties of a MessageEdited. */
            interface $Properties {

                /** MessageEdited messageId */
                messageId?: (string|null);

                /** MessageEdited by */
                by?: (string|null);

                /** MessageEdited text */
                text?: (string|null);

                /** MessageEdited reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessageEdited. */
            type $Shape = verbatim.v1.MessageEdited.$Properties;
        }

        /**
         * Properties of a MessageRedacted.
         * @deprecated Use verbatim.v1.MessageRedacted.$Properties instead.
         */
        interface IMessageRedacted extends verbatim.v1.MessageRedacted.$Properties {
        }

        /** Represents a MessageRedacted. */
        class MessageRedacted {

            /**
             * Constructs a new MessageRedacted.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.MessageRedacted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageRedacted messageId. */
            messageId: string;

            /** MessageRedacted by. */
            by: string;

            /** MessageRedacted reason. */
            reason?: (string|null);

            /**
             * Encodes the specified MessageRedacted message. Does not implicitly {@link verbatim.v1.MessageRedacted.verify|verify} messages.
             * @param message MessageRedacted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.MessageRedacted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageRedacted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.MessageRedacted & verbatim.v1.MessageRedacted.$Shape} MessageRedacted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.MessageRedacted & verbatim.v1.MessageRedacted.$Shape;
        }

        namespace MessageRedacted {

            /** Properties of a MessageRedacted. */
            interface $Properties {

                /** MessageRedacted messageId */
                messageId?: (string|null);

                /** MessageRedacted by */
                by?: (string|null);

                /** MessageRedacted reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessageRedacted. */
            type $Shape = verbatim.v1.MessageRedacted.$Properties;
        }

        /**
         * Properties of a MessagesDelivered.
         * @deprecated Use verbatim.v1.MessagesDelivered.$Properties instead.
         */
        interface IMessagesDelivered extends verbatim.v1.MessagesDelivered.$Properties {
        }

        /** Represents a MessagesDelivered. */
        class MessagesDelivered {

            /**
             * Constructs a new MessagesDelivered.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.MessagesDelivered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessagesDelivered upToSeq. */
            upToSeq: number;

            /**
             * Encodes the specified MessagesDelivered message. Does not implicitly {@link verbatim.v1.MessagesDelivered.verify|verify} messages.
             * @param message MessagesDelivered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.MessagesDelivered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessagesDelivered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.MessagesDelivered & verbatim.v1.MessagesDelivered.$Shape} MessagesDelivered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.MessagesDelivered & verbatim.v1.MessagesDelivered.$Shape;
        }

        namespace MessagesDelivered {

            /** Properties of a MessagesDelivered. */
            interface $Properties {

                /** MessagesDelivered upToSeq */
                upToSeq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessagesDelivered. */
            type $Shape = verbatim.v1.MessagesDelivered.$Properties;
        }

        /**
         * Properties of a MessagesRead.
         * @deprecated Use verbatim.v1.MessagesRead.$Properties instead.
         */
        interface IMessagesRead extends verbatim.v1.MessagesRead.$Properties {
        }

        /** Represents a MessagesRead. */
        class MessagesRead {

            /**
             * Constructs a new MessagesRead.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.MessagesRead.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessagesRead upToSeq. */
            upToSeq: number;

            /**
             * Encodes the specified MessagesRead message. Does not implicitly {@link verbatim.v1.MessagesRead.verify|verify} messages.
             * @param message MessagesRead message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.MessagesRead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessagesRead message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.MessagesRead & verbatim.v1.MessagesRead.$Shape} MessagesRead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.MessagesRead & verbatim.v1.MessagesRead.$Shape;
        }

        namespace MessagesRead {

            /** Properties of a MessagesRead. */
            interface $Properties {

                /** MessagesRead upToSeq */
                upToSeq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessagesRead. */
            type $Shape = verbatim.v1.MessagesRead.$Properties;
        }

        /**
         * Properties of a MessageFailed.
         * @deprecated Use verbatim.v1.MessageFailed.$Properties instead.
         */
        interface IMessageFailed extends verbatim.v1.MessageFailed.$Properties {
        }

        /** Represents a MessageFailed. */
        class MessageFailed {

            /**
             * Constructs a new MessageFailed.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.MessageFailed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageFailed messageId. */
            messageId: string;

            /** MessageFailed reason. */
            reason: string;

            /** MessageFailed attempts. */
            attempts: number;

            /**
             * Encodes the specified MessageFailed message. Does not implicitly {@link verbatim.v1.MessageFailed.verify|verify} messages.
             * @param message MessageFailed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.MessageFailed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageFailed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.MessageFailed & verbatim.v1.MessageFailed.$Shape} MessageFailed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.MessageFailed & verbatim.v1.MessageFailed.$Shape;
        }

        namespace MessageFailed {

            /** Properties of a MessageFailed. */
            interface $Properties {

                /** MessageFailed messageId */
                messageId?: (string|null);

                /** MessageFailed reason */
                reason?: (string|null);

                /** MessageFailed attempts */
                attempts?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessageFailed. */
            type $Shape = verbatim.v1.MessageFailed.$Properties;
        }

        /**
         * Properties of an Alternative.
         * @deprecated Use verbatim.v1.Alternative.$Properties instead.
         */
        interface IAlternative extends verbatim.v1.Alternative.$Properties {
        }

        /** Represents an Alternative. */
        class Alternative {

            /**
             * Constructs a new Alternative.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Alternative.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Alternative intent. */
            intent: string;

            /** Alternative confidence. */
            confidence: number;

            /**
             * Encodes the specified Alternative message. Does not implicitly {@link verbatim.v1.Alternative.verify|verify} messages.
             * @param message Alternative message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Alternative.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Alternative message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Alternative & verbatim.v1.Alternative.$Shape} Alternative
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Alternative & verbatim.v1.Alternative.$Shape;
        }

        namespace Alternative {

            /** Properties of an Alternative. */
            interface $Properties {

                /** Alternative intent */
                intent?: (string|null);

                /** Alternative confidence */
                confidence?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Alternative. */
            type $Shape = verbatim.v1.Alternative.$Properties;
        }

        /**
         * Properties of a Model.
         * @deprecated Use verbatim.v1.Model.$Properties instead.
         */
        interface IModel extends verbatim.v1.Model.$Properties {
        }

        /** Represents a Model. */
        class Model {

            /**
             * Constructs a new Model.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Model.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Model name. */
            name: string;

            /** Model version. */
            version: string;

            /** Model sha256. */
            sha256: string;

            /**
             * Encodes the specified Model message. Does not implicitly {@link verbatim.v1.Model.verify|verify} messages.
             * @param message Model message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Model.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Model message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Model & verbatim.v1.Model.$Shape} Model
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Model & verbatim.v1.Model.$Shape;
        }

        namespace Model {

            /** Properties of a Model. */
            interface $Properties {

                /** Model name */
                name?: (string|null);

                /** Model version */
                version?: (string|null);

                /** Model sha256 */
                sha256?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Model. */
            type $Shape = verbatim.v1.Model.$Properties;
        }

        /**
         * Properties of an IntentClassified.
         * @deprecated Use verbatim.v1.IntentClassified.$Properties instead.
         */
        interface IIntentClassified extends verbatim.v1.IntentClassified.$Properties {
        }

        /** Represents an IntentClassified. */
        class IntentClassified {

            /**
             * Constructs a new IntentClassified.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.IntentClassified.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** IntentClassified messageId. */
            messageId: string;

            /** IntentClassified intent. */
            intent: string;

            /** IntentClassified confidence. */
            confidence: number;

            /** IntentClassified alternatives. */
            alternatives: verbatim.v1.Alternative.$Properties[];

            /** IntentClassified model. */
            model?: (verbatim.v1.Model.$Properties|null);

            /** IntentClassified latencyMicros. */
            latencyMicros: number;

            /**
             * Encodes the specified IntentClassified message. Does not implicitly {@link verbatim.v1.IntentClassified.verify|verify} messages.
             * @param message IntentClassified message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.IntentClassified.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IntentClassified message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.IntentClassified & verbatim.v1.IntentClassified.$Shape} IntentClassified
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.IntentClassified & verbatim.v1.IntentClassified.$Shape;
        }

        namespace IntentClassified {

            /** Properties of an IntentClassified. */
            interface $Properties {

                /** IntentClassified messageId */
                messageId?: (string|null);

                /** IntentClassified intent */
                intent?: (string|null);

                /** IntentClassified confidence */
                confidence?: (number|null);

                /** IntentClassified alternatives */
                alternatives?: (verbatim.v1.Alternative.$Properties[]|null);

                /** IntentClassified model */
                model?: (verbatim.v1.Model.$Properties|null);

                /** IntentClassified latencyMicros */
                latencyMicros?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IntentClassified. */
            type $Shape = verbatim.v1.IntentClassified.$Properties;
        }

        /**
         * Properties of a HandoffRequested.
         * @deprecated Use verbatim.v1.HandoffRequested.$Properties instead.
         */
        interface IHandoffRequested extends verbatim.v1.HandoffRequested.$Properties {
        }

        /** Represents a HandoffRequested. */
        class HandoffRequested {

            /**
             * Constructs a new HandoffRequested.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.HandoffRequested.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HandoffRequested reason. */
            reason: string;

            /** HandoffRequested evidence. */
            evidence?: (string|null);

            /**
             * Encodes the specified HandoffRequested message. Does not implicitly {@link verbatim.v1.HandoffRequested.verify|verify} messages.
             * @param message HandoffRequested message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.HandoffRequested.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HandoffRequested message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.HandoffRequested & verbatim.v1.HandoffRequested.$Shape} HandoffRequested
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.HandoffRequested & verbatim.v1.HandoffRequested.$Shape;
        }

        namespace HandoffRequested {

            /** Properties of a HandoffRequested. */
            interface $Properties {

                /** HandoffRequested reason */
                reason?: (string|null);

                /** HandoffRequested evidence */
                evidence?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HandoffRequested. */
            type $Shape = verbatim.v1.HandoffRequested.$Properties;
        }

        /**
         * Properties of a ConversationQueued.
         * @deprecated Use verbatim.v1.ConversationQueued.$Properties instead.
         */
        interface IConversationQueued extends verbatim.v1.ConversationQueued.$Properties {
        }

        /** Represents a ConversationQueued. */
        class ConversationQueued {

            /**
             * Constructs a new ConversationQueued.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ConversationQueued.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationQueued teamId. */
            teamId?: (string|null);

            /** ConversationQueued reason. */
            reason: string;

            /** ConversationQueued decision. */
            decision?: (verbatim.v1.Reasoning.$Properties|null);

            /**
             * Encodes the specified ConversationQueued message. Does not implicitly {@link verbatim.v1.ConversationQueued.verify|verify} messages.
             * @param message ConversationQueued message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ConversationQueued.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationQueued message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ConversationQueued & verbatim.v1.ConversationQueued.$Shape} ConversationQueued
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ConversationQueued & verbatim.v1.ConversationQueued.$Shape;
        }

        namespace ConversationQueued {

            /** Properties of a ConversationQueued. */
            interface $Properties {

                /** ConversationQueued teamId */
                teamId?: (string|null);

                /** ConversationQueued reason */
                reason?: (string|null);

                /** ConversationQueued decision */
                decision?: (verbatim.v1.Reasoning.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationQueued. */
            type $Shape = verbatim.v1.ConversationQueued.$Properties;
        }

        /**
         * Properties of a ConversationAssigned.
         * @deprecated Use verbatim.v1.ConversationAssigned.$Properties instead.
         */
        interface IConversationAssigned extends verbatim.v1.ConversationAssigned.$Properties {
        }

        /** Represents a ConversationAssigned. */
        class ConversationAssigned {

            /**
             * Constructs a new ConversationAssigned.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ConversationAssigned.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationAssigned agentId. */
            agentId: string;

            /** ConversationAssigned teamId. */
            teamId?: (string|null);

            /** ConversationAssigned reason. */
            reason: string;

            /** ConversationAssigned decision. */
            decision?: (verbatim.v1.Reasoning.$Properties|null);

            /**
             * Encodes the specified ConversationAssigned message. Does not implicitly {@link verbatim.v1.ConversationAssigned.verify|verify} messages.
             * @param message ConversationAssigned message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ConversationAssigned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationAssigned message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ConversationAssigned & verbatim.v1.ConversationAssigned.$Shape} ConversationAssigned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ConversationAssigned & verbatim.v1.ConversationAssigned.$Shape;
        }

        namespace ConversationAssigned {

            /** Properties of a ConversationAssigned. */
            interface $Properties {

                /** ConversationAssigned agentId */
                agentId?: (string|null);

                /** ConversationAssigned teamId */
                teamId?: (string|null);

                /** ConversationAssigned reason */
                reason?: (string|null);

                /** ConversationAssigned decision */
                decision?: (verbatim.v1.Reasoning.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationAssigned. */
            type $Shape = verbatim.v1.ConversationAssigned.$Properties;
        }

        /**
         * Properties of a ConversationUnassigned.
         * @deprecated Use verbatim.v1.ConversationUnassigned.$Properties instead.
         */
        interface IConversationUnassigned extends verbatim.v1.ConversationUnassigned.$Properties {
        }

        /** Represents a ConversationUnassigned. */
        class ConversationUnassigned {

            /**
             * Constructs a new ConversationUnassigned.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ConversationUnassigned.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationUnassigned agentId. */
            agentId?: (string|null);

            /** ConversationUnassigned teamId. */
            teamId?: (string|null);

            /** ConversationUnassigned reason. */
            reason: string;

            /** ConversationUnassigned unansweredMessageId. */
            unansweredMessageId?: (string|null);

            /**
             * Encodes the specified ConversationUnassigned message. Does not implicitly {@link verbatim.v1.ConversationUnassigned.verify|verify} messages.
             * @param message ConversationUnassigned message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ConversationUnassigned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationUnassigned message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ConversationUnassigned & verbatim.v1.ConversationUnassigned.$Shape} ConversationUnassigned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ConversationUnassigned & verbatim.v1.ConversationUnassigned.$Shape;
        }

        namespace ConversationUnassigned {

            /** Properties of a ConversationUnassigned. */
            interface $Properties {

                /** ConversationUnassigned agentId */
                agentId?: (string|null);

                /** ConversationUnassigned teamId */
                teamId?: (string|null);

                /** ConversationUnassigned reason */
                reason?: (string|null);

                /** ConversationUnassigned unansweredMessageId */
                unansweredMessageId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationUnassigned. */
            type $Shape = verbatim.v1.ConversationUnassigned.$Properties;
        }

        /**
         * Properties of a ConversationTransferred.
         * @deprecated Use verbatim.v1.ConversationTransferred.$Properties instead.
         */
        interface IConversationTransferred extends verbatim.v1.ConversationTransferred.$Properties {
        }

        /** Represents a ConversationTransferred. */
        class ConversationTransferred {

            /**
             * Constructs a new ConversationTransferred.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ConversationTransferred.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationTransferred agentId. */
            agentId?: (string|null);

            /** ConversationTransferred teamId. */
            teamId?: (string|null);

            /** ConversationTransferred reason. */
            reason: string;

            /** ConversationTransferred decision. */
            decision?: (verbatim.v1.Reasoning.$Properties|null);

            /**
             * Encodes the specified ConversationTransferred message. Does not implicitly {@link verbatim.v1.ConversationTransferred.verify|verify} messages.
             * @param message ConversationTransferred message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ConversationTransferred.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationTransferred message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ConversationTransferred & verbatim.v1.ConversationTransferred.$Shape} ConversationTransferred
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ConversationTransferred & verbatim.v1.ConversationTransferred.$Shape;
        }

        namespace ConversationTransferred {

            /** Properties of a ConversationTransferred. */
            interface $Properties {

                /** ConversationTransferred agentId */
                agentId?: (string|null);

                /** ConversationTransferred teamId */
                teamId?: (string|null);

                /** ConversationTransferred reason */
                reason?: (string|null);

                /** ConversationTransferred decision */
                decision?: (verbatim.v1.Reasoning.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationTransferred. */
            type $Shape = verbatim.v1.ConversationTransferred.$Properties;
        }

        /**
         * Properties of a ConversationSnoozed.
         * @deprecated Use verbatim.v1.ConversationSnoozed.$Properties instead.
         */
        interface IConversationSnoozed extends verbatim.v1.ConversationSnoozed.$Properties {
        }

        /** Represents a ConversationSnoozed. */
        class ConversationSnoozed {

            /**
             * Constructs a new ConversationSnoozed.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ConversationSnoozed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationSnoozed until. */
            until?: (number|null);

            /** ConversationSnoozed by. */
            by: string;

            /** ConversationSnoozed reason. */
            reason?: (string|null);

            /**
             * Encodes the specified ConversationSnoozed message. Does not implicitly {@link verbatim.v1.ConversationSnoozed.verify|verify} messages.
             * @param message ConversationSnoozed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ConversationSnoozed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationSnoozed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ConversationSnoozed & verbatim.v1.ConversationSnoozed.$Shape} ConversationSnoozed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ConversationSnoozed & verbatim.v1.ConversationSnoozed.$Shape;
        }

        namespace ConversationSnoozed {

            /** Properties of a ConversationSnoozed. */
            interface $Properties {

                /** ConversationSnoozed until */
                until?: (number|null);

                /** ConversationSnoozed by */
                by?: (string|null);

                /** ConversationSnoozed reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationSnoozed. */
            type $Shape = verbatim.v1.ConversationSnoozed.$Properties;
        }

        /**
         * Properties of a ConversationResolved.
         * @deprecated Use verbatim.v1.ConversationResolved.$Properties instead.
         */
        interface IConversationResolved extends verbatim.v1.ConversationResolved.$Properties {
        }

        /** Represents a ConversationResolved. */
        class ConversationResolved {

            /**
             * Constructs a new ConversationResolved.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ConversationResolved.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationResolved by. */
            by: string;

            /** ConversationResolved reason. */
            reason?: (string|null);

            /** ConversationResolved lastMessageId. */
            lastMessageId?: (string|null);

            /**
             * Encodes the specified ConversationResolved message. Does not implicitly {@link verbatim.v1.ConversationResolved.verify|verify} messages.
             * @param message ConversationResolved message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ConversationResolved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationResolved message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ConversationResolved & verbatim.v1.ConversationResolved.$Shape} ConversationResolved
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ConversationResolved & verbatim.v1.ConversationResolved.$Shape;
        }

        namespace ConversationResolved {

            /** Properties of a ConversationResolved. */
            interface $Properties {

                /** ConversationResolved by */
                by?: (string|null);

                /** ConversationResolved reason */
                reason?: (string|null);

                /** ConversationResolved lastMessageId */
                lastMessageId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationResolved. */
            type $Shape = verbatim.v1.ConversationResolved.$Properties;
        }

        /**
         * Properties of a ConversationReopened.
         * @deprecated Use verbatim.v1.ConversationReopened.$Properties instead.
         */
        interface IConversationReopened extends verbatim.v1.ConversationReopened.$Properties {
        }

        /** Represents a ConversationReopened. */
        class ConversationReopened {

            /**
             * Constructs a new ConversationReopened.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ConversationReopened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationReopened by. */
            by?: (string|null);

            /** ConversationReopened reason. */
            reason: string;

            /** ConversationReopened until. */
            until?: (number|null);

            /**
             * Encodes the specified ConversationReopened message. Does not implicitly {@link verbatim.v1.ConversationReopened.verify|verify} messages.
             * @param message ConversationReopened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ConversationReopened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationReopened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ConversationReopened & verbatim.v1.ConversationReopened.$Shape} ConversationReopened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ConversationReopened & verbatim.v1.ConversationReopened.$Shape;
        }

        namespace ConversationReopened {

            /** Properties of a ConversationReopened. */
            interface $Properties {

                /** ConversationReopened by */
                by?: (string|null);

                /** ConversationReopened reason */
                reason?: (string|null);

                /** ConversationReopened until */
                until?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationReopened. */
            type $Shape = verbatim.v1.ConversationReopened.$Properties;
        }

        /**
         * Properties of a ConversationLabeled.
         * @deprecated Use verbatim.v1.ConversationLabeled.$Properties instead.
         */
        interface IConversationLabeled extends verbatim.v1.ConversationLabeled.$Properties {
        }

        /** Represents a ConversationLabeled. */
        class ConversationLabeled {

            /**
             * Constructs a new ConversationLabeled.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ConversationLabeled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationLabeled before. */
            before: string[];

            /** ConversationLabeled after. */
            after: string[];

            /** ConversationLabeled add. */
            add: string[];

            /** ConversationLabeled remove. */
            remove: string[];

            /**
             * Encodes the specified ConversationLabeled message. Does not implicitly {@link verbatim.v1.ConversationLabeled.verify|verify} messages.
             * @param message ConversationLabeled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ConversationLabeled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationLabeled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ConversationLabeled & verbatim.v1.ConversationLabeled.$Shape} ConversationLabeled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ConversationLabeled & verbatim.v1.ConversationLabeled.$Shape;
        }

        namespace ConversationLabeled {

            /** Properties of a ConversationLabeled. */
            interface $Properties {

                /** ConversationLabeled before */
                before?: (string[]|null);

                /** ConversationLabeled after */
                after?: (string[]|null);

                /** ConversationLabeled add */
                add?: (string[]|null);

                /** ConversationLabeled remove */
                remove?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationLabeled. */
            type $Shape = verbatim.v1.ConversationLabeled.$Properties;
        }

        /**
         * Properties of a PriorityChanged.
         * @deprecated Use verbatim.v1.PriorityChanged.$Properties instead.
         */
        interface IPriorityChanged extends verbatim.v1.PriorityChanged.$Properties {
        }

        /** Represents a PriorityChanged. */
        class PriorityChanged {

            /**
             * Constructs a new PriorityChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.PriorityChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PriorityChanged before. */
            before: string;

            /** PriorityChanged after. */
            after: string;

            /**
             * Encodes the specified PriorityChanged message. Does not implicitly {@link verbatim.v1.PriorityChanged.verify|verify} messages.
             * @param message PriorityChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.PriorityChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PriorityChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.PriorityChanged & verbatim.v1.PriorityChanged.$Shape} PriorityChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.PriorityChanged & verbatim.v1.PriorityChanged.$Shape;
        }

        namespace PriorityChanged {

            /** Properties of a PriorityChanged. */
            interface $Properties {

                /** PriorityChanged before */
                before?: (string|null);

                /** PriorityChanged after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PriorityChanged. */
            type $Shape = verbatim.v1.PriorityChanged.$Properties;
        }

        /**
         * Properties of an AttributeChanged.
         * @deprecated Use verbatim.v1.AttributeChanged.$Properties instead.
         */
        interface IAttributeChanged extends verbatim.v1.AttributeChanged.$Properties {
        }

        /** Represents an AttributeChanged. */
        class AttributeChanged {

            /**
             * Constructs a new AttributeChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AttributeChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttributeChanged name. */
            name: string;

            /** AttributeChanged before. */
            before?: (string|null);

            /** AttributeChanged after. */
            after?: (string|null);

            /**
             * Encodes the specified AttributeChanged message. Does not implicitly {@link verbatim.v1.AttributeChanged.verify|verify} messages.
             * @param message AttributeChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AttributeChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttributeChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AttributeChanged & verbatim.v1.AttributeChanged.$Shape} AttributeChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AttributeChanged & verbatim.v1.AttributeChanged.$Shape;
        }

        namespace AttributeChanged {

            /** Properties of an AttributeChanged. */
            interface $Properties {

                /** AttributeChanged name */
                name?: (string|null);

                /** AttributeChanged before */
                before?: (string|null);

                /** AttributeChanged after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttributeChanged. */
            type $Shape = verbatim.v1.AttributeChanged.$Properties;
        }

        /**
         * Properties of a RequestRefused.
         * @deprecated Use verbatim.v1.RequestRefused.$Properties instead.
         */
        interface IRequestRefused extends verbatim.v1.RequestRefused.$Properties {
        }

        /** Represents a RequestRefused. */
        class RequestRefused {

            /**
             * Constructs a new RequestRefused.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.RequestRefused.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestRefused factId. */
            factId: string;

            /** RequestRefused kind. */
            kind: string;

            /** RequestRefused code. */
            code: string;

            /**
             * Encodes the specified RequestRefused message. Does not implicitly {@link verbatim.v1.RequestRefused.verify|verify} messages.
             * @param message RequestRefused message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.RequestRefused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestRefused message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.RequestRefused & verbatim.v1.RequestRefused.$Shape} RequestRefused
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.RequestRefused & verbatim.v1.RequestRefused.$Shape;
        }

        namespace RequestRefused {

            /** Properties of a RequestRefused. */
            interface $Properties {

                /** RequestRefused factId */
                factId?: (string|null);

                /** RequestRefused kind */
                kind?: (string|null);

                /** RequestRefused code */
                code?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestRefused. */
            type $Shape = verbatim.v1.RequestRefused.$Properties;
        }

        /**
         * Properties of a NoChangeNeeded.
         * @deprecated Use verbatim.v1.NoChangeNeeded.$Properties instead.
         */
        interface INoChangeNeeded extends verbatim.v1.NoChangeNeeded.$Properties {
        }

        /** Represents a NoChangeNeeded. */
        class NoChangeNeeded {

            /**
             * Constructs a new NoChangeNeeded.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.NoChangeNeeded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NoChangeNeeded factId. */
            factId: string;

            /** NoChangeNeeded kind. */
            kind: string;

            /**
             * Encodes the specified NoChangeNeeded message. Does not implicitly {@link verbatim.v1.NoChangeNeeded.verify|verify} messages.
             * @param message NoChangeNeeded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.NoChangeNeeded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NoChangeNeeded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.NoChangeNeeded & verbatim.v1.NoChangeNeeded.$Shape} NoChangeNeeded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.NoChangeNeeded & verbatim.v1.NoChangeNeeded.$Shape;
        }

        namespace NoChangeNeeded {

            /** Properties of a NoChangeNeeded. */
            interface $Properties {

                /** NoChangeNeeded factId */
                factId?: (string|null);

                /** NoChangeNeeded kind */
                kind?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NoChangeNeeded. */
            type $Shape = verbatim.v1.NoChangeNeeded.$Properties;
        }

        /**
         * Properties of a Profile.
         * @deprecated Use verbatim.v1.Profile.$Properties instead.
         */
        interface IProfile extends verbatim.v1.Profile.$Properties {
        }

        /** Represents a Profile. */
        class Profile {

            /**
             * Constructs a new Profile.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Profile.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Profile name. */
            name?: (string|null);

            /** Profile email. */
            email?: (string|null);

            /** Profile phone. */
            phone?: (string|null);

            /** Profile language. */
            language?: (string|null);

            /** Profile attributes. */
            attributes: { [k: string]: string };

            /** Profile note. */
            note?: (string|null);

            /**
             * Encodes the specified Profile message. Does not implicitly {@link verbatim.v1.Profile.verify|verify} messages.
             * @param message Profile message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Profile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Profile message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Profile & verbatim.v1.Profile.$Shape} Profile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Profile & verbatim.v1.Profile.$Shape;
        }

        namespace Profile {

            /** Properties of a Profile. */
            interface $Properties {

                /** Profile name */
                name?: (string|null);

                /** Profile email */
                email?: (string|null);

                /** Profile phone */
                phone?: (string|null);

                /** Profile language */
                language?: (string|null);

                /** Profile attributes */
                attributes?: ({ [k: string]: string }|null);

                /** Profile note */
                note?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Profile. */
            type $Shape = verbatim.v1.Profile.$Properties;
        }

        /**
         * Properties of a ContactCreated.
         * @deprecated Use verbatim.v1.ContactCreated.$Properties instead.
         */
        interface IContactCreated extends verbatim.v1.ContactCreated.$Properties {
        }

        /** Represents a ContactCreated. */
        class ContactCreated {

            /**
             * Constructs a new ContactCreated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ContactCreated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ContactCreated contactId. */
            contactId: string;

            /** ContactCreated inboxId. */
            inboxId: string;

            /** ContactCreated name. */
            name?: (string|null);

            /** ContactCreated email. */
            email?: (string|null);

            /** ContactCreated phone. */
            phone?: (string|null);

            /** ContactCreated language. */
            language?: (string|null);

            /** ContactCreated attributes. */
            attributes: { [k: string]: string };

            /** ContactCreated note. */
            note?: (string|null);

            /**
             * Encodes the specified ContactCreated message. Does not implicitly {@link verbatim.v1.ContactCreated.verify|verify} messages.
             * @param message ContactCreated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ContactCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ContactCreated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ContactCreated & verbatim.v1.ContactCreated.$Shape} ContactCreated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ContactCreated & verbatim.v1.ContactCreated.$Shape;
        }

        namespace ContactCreated {

            /** Properties of a ContactCreated. */
            interface $Properties {

                /** ContactCreated contactId */
                contactId?: (string|null);

                /** ContactCreated inboxId */
                inboxId?: (string|null);

                /** ContactCreated name */
                name?: (string|null);

                /** ContactCreated email */
                email?: (string|null);

                /** ContactCreated phone */
                phone?: (string|null);

                /** ContactCreated language */
                language?: (string|null);

                /** ContactCreated attributes */
                attributes?: ({ [k: string]: string }|null);

                /** ContactCreated note */
                note?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ContactCreated. */
            type $Shape = verbatim.v1.ContactCreated.$Properties;
        }

        /**
         * Properties of a ContactIdentified.
         * @deprecated Use verbatim.v1.ContactIdentified.$Properties instead.
         */
        interface IContactIdentified extends verbatim.v1.ContactIdentified.$Properties {
        }

        /** Represents a ContactIdentified. */
        class ContactIdentified {

            /**
             * Constructs a new ContactIdentified.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ContactIdentified.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ContactIdentified inboxId. */
            inboxId: string;

            /** ContactIdentified subjectHash. */
            subjectHash: string;

            /** ContactIdentified name. */
            name?: (string|null);

            /** ContactIdentified email. */
            email?: (string|null);

            /** ContactIdentified phone. */
            phone?: (string|null);

            /** ContactIdentified language. */
            language?: (string|null);

            /** ContactIdentified attributes. */
            attributes: { [k: string]: string };

            /**
             * Encodes the specified ContactIdentified message. Does not implicitly {@link verbatim.v1.ContactIdentified.verify|verify} messages.
             * @param message ContactIdentified message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ContactIdentified.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ContactIdentified message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ContactIdentified & verbatim.v1.ContactIdentified.$Shape} ContactIdentified
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ContactIdentified & verbatim.v1.ContactIdentified.$Shape;
        }

        namespace ContactIdentified {

            /** Properties of a ContactIdentified. */
            interface $Properties {

                /** ContactIdentified inboxId */
                inboxId?: (string|null);

                /** ContactIdentified subjectHash */
                subjectHash?: (string|null);

                /** ContactIdentified name */
                name?: (string|null);

                /** ContactIdentified email */
                email?: (string|null);

                /** ContactIdentified phone */
                phone?: (string|null);

                /** ContactIdentified language */
                language?: (string|null);

                /** ContactIdentified attributes */
                attributes?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ContactIdentified. */
            type $Shape = verbatim.v1.ContactIdentified.$Properties;
        }

        /**
         * Properties of a ContactUpdated.
         * @deprecated Use verbatim.v1.ContactUpdated.$Properties instead.
         */
        interface IContactUpdated extends verbatim.v1.ContactUpdated.$Properties {
        }

        /** Represents a ContactUpdated. */
        class ContactUpdated {

            /**
             * Constructs a new ContactUpdated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ContactUpdated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ContactUpdated name. */
            name?: (string|null);

            /** ContactUpdated email. */
            email?: (string|null);

            /** ContactUpdated phone. */
            phone?: (string|null);

            /** ContactUpdated language. */
            language?: (string|null);

            /** ContactUpdated attributes. */
            attributes: { [k: string]: string };

            /** ContactUpdated before. */
            before?: (verbatim.v1.Profile.$Properties|null);

            /** ContactUpdated note. */
            note?: (string|null);

            /** ContactUpdated unset. */
            unset: string[];

            /**
             * Encodes the specified ContactUpdated message. Does not implicitly {@link verbatim.v1.ContactUpdated.verify|verify} messages.
             * @param message ContactUpdated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ContactUpdated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ContactUpdated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ContactUpdated & verbatim.v1.ContactUpdated.$Shape} ContactUpdated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ContactUpdated & verbatim.v1.ContactUpdated.$Shape;
        }

        namespace ContactUpdated {

            /** Properties of a ContactUpdated. */
            interface $Properties {

                /** ContactUpdated name */
                name?: (string|null);

                /** ContactUpdated email */
                email?: (string|null);

                /** ContactUpdated phone */
                phone?: (string|null);

                /** ContactUpdated language */
                language?: (string|null);

                /** ContactUpdated attributes */
                attributes?: ({ [k: string]: string }|null);

                /** ContactUpdated before */
                before?: (verbatim.v1.Profile.$Properties|null);

                /** ContactUpdated note */
                note?: (string|null);

                /** ContactUpdated unset */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ContactUpdated. */
            type $Shape = verbatim.v1.ContactUpdated.$Properties;
        }

        /**
         * Properties of a ContactBlocked.
         * @deprecated Use verbatim.v1.ContactBlocked.$Properties instead.
         */
        interface IContactBlocked extends verbatim.v1.ContactBlocked.$Properties {
        }

        /** Represents a ContactBlocked. */
        class ContactBlocked {

            /**
             * Constructs a new ContactBlocked.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ContactBlocked.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ContactBlocked by. */
            by: string;

            /** ContactBlocked reason. */
            reason?: (string|null);

            /**
             * Encodes the specified ContactBlocked message. Does not implicitly {@link verbatim.v1.ContactBlocked.verify|verify} messages.
             * @param message ContactBlocked message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ContactBlocked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ContactBlocked message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ContactBlocked & verbatim.v1.ContactBlocked.$Shape} ContactBlocked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ContactBlocked & verbatim.v1.ContactBlocked.$Shape;
        }

        namespace ContactBlocked {

            /** Properties of a ContactBlocked. */
            interface $Properties {

                /** ContactBlocked by */
                by?: (string|null);

                /** ContactBlocked reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ContactBlocked. */
            type $Shape = verbatim.v1.ContactBlocked.$Properties;
        }

        /**
         * Properties of a ContactErased.
         * @deprecated Use verbatim.v1.ContactErased.$Properties instead.
         */
        interface IContactErased extends verbatim.v1.ContactErased.$Properties {
        }

        /** Represents a ContactErased. */
        class ContactErased {

            /**
             * Constructs a new ContactErased.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ContactErased.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ContactErased by. */
            by: string;

            /** ContactErased reason. */
            reason: string;

            /** ContactErased keysDestroyed. */
            keysDestroyed: number;

            /**
             * Encodes the specified ContactErased message. Does not implicitly {@link verbatim.v1.ContactErased.verify|verify} messages.
             * @param message ContactErased message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ContactErased.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ContactErased message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ContactErased & verbatim.v1.ContactErased.$Shape} ContactErased
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ContactErased & verbatim.v1.ContactErased.$Shape;
        }

        namespace ContactErased {

            /** Properties of a ContactErased. */
            interface $Properties {

                /** ContactErased by */
                by?: (string|null);

                /** ContactErased reason */
                reason?: (string|null);

                /** ContactErased keysDestroyed */
                keysDestroyed?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ContactErased. */
            type $Shape = verbatim.v1.ContactErased.$Properties;
        }

        /**
         * Properties of an AccountCreated.
         * @deprecated Use verbatim.v1.AccountCreated.$Properties instead.
         */
        interface IAccountCreated extends verbatim.v1.AccountCreated.$Properties {
        }

        /** Represents an AccountCreated. */
        class AccountCreated {

            /**
             * Constructs a new AccountCreated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AccountCreated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AccountCreated accountId. */
            accountId: string;

            /** AccountCreated name. */
            name: string;

            /**
             * Encodes the specified AccountCreated message. Does not implicitly {@link verbatim.v1.AccountCreated.verify|verify} messages.
             * @param message AccountCreated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AccountCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccountCreated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AccountCreated & verbatim.v1.AccountCreated.$Shape} AccountCreated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AccountCreated & verbatim.v1.AccountCreated.$Shape;
        }

        namespace AccountCreated {

            /** Properties of an AccountCreated. */
            interface $Properties {

                /** AccountCreated accountId */
                accountId?: (string|null);

                /** AccountCreated name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AccountCreated. */
            type $Shape = verbatim.v1.AccountCreated.$Properties;
        }

        /**
         * Properties of a TeamIds.
         * @deprecated Use verbatim.v1.TeamIds.$Properties instead.
         */
        interface ITeamIds extends verbatim.v1.TeamIds.$Properties {
        }

        /** Represents a TeamIds. */
        class TeamIds {

            /**
             * Constructs a new TeamIds.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.TeamIds.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TeamIds ids. */
            ids: string[];

            /**
             * Encodes the specified TeamIds message. Does not implicitly {@link verbatim.v1.TeamIds.verify|verify} messages.
             * @param message TeamIds message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.TeamIds.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TeamIds message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.TeamIds & verbatim.v1.TeamIds.$Shape} TeamIds
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.TeamIds & verbatim.v1.TeamIds.$Shape;
        }

        namespace TeamIds {

            /** Properties of a TeamIds. */
            interface $Properties {

                /** TeamIds ids */
                ids?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TeamIds. */
            type $Shape = verbatim.v1.TeamIds.$Properties;
        }

        /**
         * Properties of an Origins.
         * @deprecated Use verbatim.v1.Origins.$Properties instead.
         */
        interface IOrigins extends verbatim.v1.Origins.$Properties {
        }

        /** Represents an Origins. */
        class Origins {

            /**
             * Constructs a new Origins.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Origins.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Origins origins. */
            origins: string[];

            /**
             * Encodes the specified Origins message. Does not implicitly {@link verbatim.v1.Origins.verify|verify} messages.
             * @param message Origins message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Origins.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Origins message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Origins & verbatim.v1.Origins.$Shape} Origins
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Origins & verbatim.v1.Origins.$Shape;
        }

        namespace Origins {

            /** Properties of an Origins. */
            interface $Properties {

                /** Origins origins */
                origins?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Origins. */
            type $Shape = verbatim.v1.Origins.$Properties;
        }

        /**
         * Properties of a Labels.
         * @deprecated Use verbatim.v1.Labels.$Properties instead.
         */
        interface ILabels extends verbatim.v1.Labels.$Properties {
        }

        /** Represents a Labels. */
        class Labels {

            /**
             * Constructs a new Labels.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Labels.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Labels labels. */
            labels: string[];

            /**
             * Encodes the specified Labels message. Does not implicitly {@link verbatim.v1.Labels.verify|verify} messages.
             * @param message Labels message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Labels.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Labels message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Labels & verbatim.v1.Labels.$Shape} Labels
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Labels & verbatim.v1.Labels.$Shape;
        }

        namespace Labels {

            /** Properties of a Labels. */
            interface $Properties {

                /** Labels labels */
                labels?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Labels. */
            type $Shape = verbatim.v1.Labels.$Properties;
        }

        /**
         * Properties of a Languages.
         * @deprecated Use verbatim.v1.Languages.$Properties instead.
         */
        interface ILanguages extends verbatim.v1.Languages.$Properties {
        }

        /** Represents a Languages. */
        class Languages {

            /**
             * Constructs a new Languages.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Languages.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Languages languages. */
            languages: string[];

            /**
             * Encodes the specified Languages message. Does not implicitly {@link verbatim.v1.Languages.verify|verify} messages.
             * @param message Languages message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Languages.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Languages message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Languages & verbatim.v1.Languages.$Shape} Languages
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Languages & verbatim.v1.Languages.$Shape;
        }

        namespace Languages {

            /** Properties of a Languages. */
            interface $Properties {

                /** Languages languages */
                languages?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Languages. */
            type $Shape = verbatim.v1.Languages.$Properties;
        }

        /**
         * Properties of a ChannelCapacity.
         * @deprecated Use verbatim.v1.ChannelCapacity.$Properties instead.
         */
        interface IChannelCapacity extends verbatim.v1.ChannelCapacity.$Properties {
        }

        /** Represents a ChannelCapacity. */
        class ChannelCapacity {

            /**
             * Constructs a new ChannelCapacity.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ChannelCapacity.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChannelCapacity channels. */
            channels: { [k: string]: number };

            /**
             * Encodes the specified ChannelCapacity message. Does not implicitly {@link verbatim.v1.ChannelCapacity.verify|verify} messages.
             * @param message ChannelCapacity message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ChannelCapacity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChannelCapacity message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ChannelCapacity & verbatim.v1.ChannelCapacity.$Shape} ChannelCapacity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ChannelCapacity & verbatim.v1.ChannelCapacity.$Shape;
        }

        namespace ChannelCapacity {

            /** Properties of a ChannelCapacity. */
            interface $Properties {

                /** ChannelCapacity channels */
                channels?: ({ [k: string]: number }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChannelCapacity. */
            type $Shape = verbatim.v1.ChannelCapacity.$Properties;
        }

        /**
         * Properties of an AgentInvited.
         * @deprecated Use verbatim.v1.AgentInvited.$Properties instead.
         */
        interface IAgentInvited extends verbatim.v1.AgentInvited.$Properties {
        }

        /** Represents an AgentInvited. */
        class AgentInvited {

            /**
             * Constructs a new AgentInvited.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AgentInvited.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentInvited agentId. */
            agentId: string;

            /** AgentInvited role. */
            role: string;

            /** AgentInvited name. */
            name?: (string|null);

            /** AgentInvited email. */
            email?: (string|null);

            /** AgentInvited scope. */
            scope?: (string|null);

            /** AgentInvited capacity. */
            capacity?: (number|null);

            /** AgentInvited teamIds. */
            teamIds?: (verbatim.v1.TeamIds.$Properties|null);

            /** AgentInvited skillLabels. */
            skillLabels?: (verbatim.v1.Labels.$Properties|null);

            /** AgentInvited languages. */
            languages?: (verbatim.v1.Languages.$Properties|null);

            /** AgentInvited channelCapacity. */
            channelCapacity?: (verbatim.v1.ChannelCapacity.$Properties|null);

            /**
             * Encodes the specified AgentInvited message. Does not implicitly {@link verbatim.v1.AgentInvited.verify|verify} messages.
             * @param message AgentInvited message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AgentInvited.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentInvited message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AgentInvited & verbatim.v1.AgentInvited.$Shape} AgentInvited
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AgentInvited & verbatim.v1.AgentInvited.$Shape;
        }

        namespace AgentInvited {

            /** Properties of an AgentInvited. */
            interface $Properties {

                /** AgentInvited agentId */
                agentId?: (string|null);

                /** AgentInvited role */
                role?: (string|null);

                /** AgentInvited name */
                name?: (string|null);

                /** AgentInvited email */
                email?: (string|null);

                /** AgentInvited scope */
                scope?: (string|null);

                /** AgentInvited capacity */
                capacity?: (number|null);

                /** AgentInvited teamIds */
                teamIds?: (verbatim.v1.TeamIds.$Properties|null);

                /** AgentInvited skillLabels */
                skillLabels?: (verbatim.v1.Labels.$Properties|null);

                /** AgentInvited languages */
                languages?: (verbatim.v1.Languages.$Properties|null);

                /** AgentInvited channelCapacity */
                channelCapacity?: (verbatim.v1.ChannelCapacity.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentInvited. */
            type $Shape = verbatim.v1.AgentInvited.$Properties;
        }

        /**
         * Properties of an AgentUpdated.
         * @deprecated Use verbatim.v1.AgentUpdated.$Properties instead.
         */
        interface IAgentUpdated extends verbatim.v1.AgentUpdated.$Properties {
        }

        /** Represents an AgentUpdated. */
        class AgentUpdated {

            /**
             * Constructs a new AgentUpdated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AgentUpdated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentUpdated agentId. */
            agentId: string;

            /** AgentUpdated name. */
            name?: (string|null);

            /** AgentUpdated email. */
            email?: (string|null);

            /** AgentUpdated scope. */
            scope?: (string|null);

            /** AgentUpdated capacity. */
            capacity?: (number|null);

            /** AgentUpdated teamIds. */
            teamIds?: (verbatim.v1.TeamIds.$Properties|null);

            /** AgentUpdated skillLabels. */
            skillLabels?: (verbatim.v1.Labels.$Properties|null);

            /** AgentUpdated languages. */
            languages?: (verbatim.v1.Languages.$Properties|null);

            /** AgentUpdated channelCapacity. */
            channelCapacity?: (verbatim.v1.ChannelCapacity.$Properties|null);

            /**
             * Encodes the specified AgentUpdated message. Does not implicitly {@link verbatim.v1.AgentUpdated.verify|verify} messages.
             * @param message AgentUpdated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AgentUpdated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentUpdated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AgentUpdated & verbatim.v1.AgentUpdated.$Shape} AgentUpdated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AgentUpdated & verbatim.v1.AgentUpdated.$Shape;
        }

        namespace AgentUpdated {

            /** Properties of an AgentUpdated. */
            interface $Properties {

                /** AgentUpdated agentId */
                agentId?: (string|null);

                /** AgentUpdated name */
                name?: (string|null);

                /** AgentUpdated email */
                email?: (string|null);

                /** AgentUpdated scope */
                scope?: (string|null);

                /** AgentUpdated capacity */
                capacity?: (number|null);

                /** AgentUpdated teamIds */
                teamIds?: (verbatim.v1.TeamIds.$Properties|null);

                /** AgentUpdated skillLabels */
                skillLabels?: (verbatim.v1.Labels.$Properties|null);

                /** AgentUpdated languages */
                languages?: (verbatim.v1.Languages.$Properties|null);

                /** AgentUpdated channelCapacity */
                channelCapacity?: (verbatim.v1.ChannelCapacity.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentUpdated. */
            type $Shape = verbatim.v1.AgentUpdated.$Properties;
        }

        /**
         * Properties of an AgentDeactivated.
         * @deprecated Use verbatim.v1.AgentDeactivated.$Properties instead.
         */
        interface IAgentDeactivated extends verbatim.v1.AgentDeactivated.$Properties {
        }

        /** Represents an AgentDeactivated. */
        class AgentDeactivated {

            /**
             * Constructs a new AgentDeactivated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AgentDeactivated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentDeactivated agentId. */
            agentId: string;

            /** AgentDeactivated by. */
            by: string;

            /**
             * Encodes the specified AgentDeactivated message. Does not implicitly {@link verbatim.v1.AgentDeactivated.verify|verify} messages.
             * @param message AgentDeactivated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AgentDeactivated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentDeactivated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AgentDeactivated & verbatim.v1.AgentDeactivated.$Shape} AgentDeactivated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AgentDeactivated & verbatim.v1.AgentDeactivated.$Shape;
        }

        namespace AgentDeactivated {

            /** Properties of an AgentDeactivated. */
            interface $Properties {

                /** AgentDeactivated agentId */
                agentId?: (string|null);

                /** AgentDeactivated by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentDeactivated. */
            type $Shape = verbatim.v1.AgentDeactivated.$Properties;
        }

        /**
         * Properties of an AgentReactivated.
         * @deprecated Use verbatim.v1.AgentReactivated.$Properties instead.
         */
        interface IAgentReactivated extends verbatim.v1.AgentReactivated.$Properties {
        }

        /** Represents an AgentReactivated. */
        class AgentReactivated {

            /**
             * Constructs a new AgentReactivated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AgentReactivated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentReactivated agentId. */
            agentId: string;

            /** AgentReactivated by. */
            by: string;

            /**
             * Encodes the specified AgentReactivated message. Does not implicitly {@link verbatim.v1.AgentReactivated.verify|verify} messages.
             * @param message AgentReactivated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AgentReactivated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentReactivated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AgentReactivated & verbatim.v1.AgentReactivated.$Shape} AgentReactivated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AgentReactivated & verbatim.v1.AgentReactivated.$Shape;
        }

        namespace AgentReactivated {

            /** Properties of an AgentReactivated. */
            interface $Properties {

                /** AgentReactivated agentId */
                agentId?: (string|null);

                /** AgentReactivated by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentReactivated. */
            type $Shape = verbatim.v1.AgentReactivated.$Properties;
        }

        /**
         * Properties of a RoleChanged.
         * @deprecated Use verbatim.v1.RoleChanged.$Properties instead.
         */
        interface IRoleChanged extends verbatim.v1.RoleChanged.$Properties {
        }

        /** Represents a RoleChanged. */
        class RoleChanged {

            /**
             * Constructs a new RoleChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.RoleChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoleChanged agentId. */
            agentId: string;

            /** RoleChanged before. */
            before?: (string|null);

            /** RoleChanged after. */
            after: string;

            /**
             * Encodes the specified RoleChanged message. Does not implicitly {@link verbatim.v1.RoleChanged.verify|verify} messages.
             * @param message RoleChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.RoleChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoleChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.RoleChanged & verbatim.v1.RoleChanged.$Shape} RoleChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.RoleChanged & verbatim.v1.RoleChanged.$Shape;
        }

        namespace RoleChanged {

            /** Properties of a RoleChanged. */
            interface $Properties {

                /** RoleChanged agentId */
                agentId?: (string|null);

                /** RoleChanged before */
                before?: (string|null);

                /** RoleChanged after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoleChanged. */
            type $Shape = verbatim.v1.RoleChanged.$Properties;
        }

        /**
         * Properties of a PasswordChanged.
         * @deprecated Use verbatim.v1.PasswordChanged.$Properties instead.
         */
        interface IPasswordChanged extends verbatim.v1.PasswordChanged.$Properties {
        }

        /** Represents a PasswordChanged. */
        class PasswordChanged {

            /**
             * Constructs a new PasswordChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.PasswordChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PasswordChanged agentId. */
            agentId: string;

            /**
             * Encodes the specified PasswordChanged message. Does not implicitly {@link verbatim.v1.PasswordChanged.verify|verify} messages.
             * @param message PasswordChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.PasswordChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PasswordChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.PasswordChanged & verbatim.v1.PasswordChanged.$Shape} PasswordChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.PasswordChanged & verbatim.v1.PasswordChanged.$Shape;
        }

        namespace PasswordChanged {

            /** Properties of a PasswordChanged. */
            interface $Properties {

                /** PasswordChanged agentId */
                agentId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PasswordChanged. */
            type $Shape = verbatim.v1.PasswordChanged.$Properties;
        }

        /**
         * Properties of a TeamCreated.
         * @deprecated Use verbatim.v1.TeamCreated.$Properties instead.
         */
        interface ITeamCreated extends verbatim.v1.TeamCreated.$Properties {
        }

        /** Represents a TeamCreated. */
        class TeamCreated {

            /**
             * Constructs a new TeamCreated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.TeamCreated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TeamCreated teamId. */
            teamId: string;

            /** TeamCreated name. */
            name: string;

            /** TeamCreated policy. */
            policy?: (string|null);

            /** TeamCreated reassignAfterMinutes. */
            reassignAfterMinutes?: (number|null);

            /** TeamCreated offerSeconds. */
            offerSeconds?: (number|null);

            /** TeamCreated loadShareMax. */
            loadShareMax?: (number|null);

            /**
             * Encodes the specified TeamCreated message. Does not implicitly {@link verbatim.v1.TeamCreated.verify|verify} messages.
             * @param message TeamCreated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.TeamCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TeamCreated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.TeamCreated & verbatim.v1.TeamCreated.$Shape} TeamCreated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.TeamCreated & verbatim.v1.TeamCreated.$Shape;
        }

        namespace TeamCreated {

            /** Properties of a TeamCreated. */
            interface $Properties {

                /** TeamCreated teamId */
                teamId?: (string|null);

                /** TeamCreated name */
                name?: (string|null);

                /** TeamCreated policy */
                policy?: (string|null);

                /** TeamCreated reassignAfterMinutes */
                reassignAfterMinutes?: (number|null);

                /** TeamCreated offerSeconds */
                offerSeconds?: (number|null);

                /** TeamCreated loadShareMax */
                loadShareMax?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TeamCreated. */
            type $Shape = verbatim.v1.TeamCreated.$Properties;
        }

        /**
         * Properties of a TeamUpdated.
         * @deprecated Use verbatim.v1.TeamUpdated.$Properties instead.
         */
        interface ITeamUpdated extends verbatim.v1.TeamUpdated.$Properties {
        }

        /** Represents a TeamUpdated. */
        class TeamUpdated {

            /**
             * Constructs a new TeamUpdated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.TeamUpdated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TeamUpdated teamId. */
            teamId: string;

            /** TeamUpdated name. */
            name?: (string|null);

            /** TeamUpdated policy. */
            policy?: (string|null);

            /** TeamUpdated reassignAfterMinutes. */
            reassignAfterMinutes?: (number|null);

            /** TeamUpdated unset. */
            unset: string[];

            /** TeamUpdated offerSeconds. */
            offerSeconds?: (number|null);

            /** TeamUpdated loadShareMax. */
            loadShareMax?: (number|null);

            /**
             * Encodes the specified TeamUpdated message. Does not implicitly {@link verbatim.v1.TeamUpdated.verify|verify} messages.
             * @param message TeamUpdated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.TeamUpdated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TeamUpdated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.TeamUpdated & verbatim.v1.TeamUpdated.$Shape} TeamUpdated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.TeamUpdated & verbatim.v1.TeamUpdated.$Shape;
        }

        namespace TeamUpdated {

            /** Properties of a TeamUpdated. */
            interface $Properties {

                /** TeamUpdated teamId */
                teamId?: (string|null);

                /** TeamUpdated name */
                name?: (string|null);

                /** TeamUpdated policy */
                policy?: (string|null);

                /** TeamUpdated reassignAfterMinutes */
                reassignAfterMinutes?: (number|null);

                /** TeamUpdated unset */
                unset?: (string[]|null);

                /** TeamUpdated offerSeconds */
                offerSeconds?: (number|null);

                /** TeamUpdated loadShareMax */
                loadShareMax?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TeamUpdated. */
            type $Shape = verbatim.v1.TeamUpdated.$Properties;
        }

        /**
         * Properties of a CannedResponseCreated.
         * @deprecated Use verbatim.v1.CannedResponseCreated.$Properties instead.
         */
        interface ICannedResponseCreated extends verbatim.v1.CannedResponseCreated.$Properties {
        }

        /** Represents a CannedResponseCreated. */
        class CannedResponseCreated {

            /**
             * Constructs a new CannedResponseCreated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.CannedResponseCreated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CannedResponseCreated cannedResponseId. */
            cannedResponseId: string;

            /** CannedResponseCreated shortcut. */
            shortcut: string;

            /** CannedResponseCreated text. */
            text: string;

            /** CannedResponseCreated teamId. */
            teamId?: (string|null);

            /** CannedResponseCreated inboxId. */
            inboxId?: (string|null);

            /**
             * Encodes the specified CannedResponseCreated message. Does not implicitly {@link verbatim.v1.CannedResponseCreated.verify|verify} messages.
             * @param message CannedResponseCreated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.CannedResponseCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CannedResponseCreated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.CannedResponseCreated & verbatim.v1.CannedResponseCreated.$Shape} CannedResponseCreated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.CannedResponseCreated & verbatim.v1.CannedResponseCreated.$Shape;
        }

        namespace CannedResponseCreated {

            /** Properties of a CannedResponseCreated. */
            interface $Properties {

                /** CannedResponseCreated cannedResponseId */
                cannedResponseId?: (string|null);

                /** CannedResponseCreated shortcut */
                shortcut?: (string|null);

                /** CannedResponseCreated text */
                text?: (string|null);

                /** CannedResponseCreated teamId */
                teamId?: (string|null);

                /** CannedResponseCreated inboxId */
                inboxId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CannedResponseCreated. */
            type $Shape = verbatim.v1.CannedResponseCreated.$Properties;
        }

        /**
         * Properties of a CannedResponseUpdated.
         * @deprecated Use verbatim.v1.CannedResponseUpdated.$Properties instead.
         */
        interface ICannedResponseUpdated extends verbatim.v1.CannedResponseUpdated.$Properties {
        }

        /** Represents a CannedResponseUpdated. */
        class CannedResponseUpdated {

            /**
             * Constructs a new CannedResponseUpdated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.CannedResponseUpdated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CannedResponseUpdated cannedResponseId. */
            cannedResponseId: string;

            /** CannedResponseUpdated shortcut. */
            shortcut?: (string|null);

            /** CannedResponseUpdated text. */
            text?: (string|null);

            /** CannedResponseUpdated teamId. */
            teamId?: (string|null);

            /** CannedResponseUpdated inboxId. */
            inboxId?: (string|null);

            /** CannedResponseUpdated unset. */
            unset: string[];

            /**
             * Encodes the specified CannedResponseUpdated message. Does not implicitly {@link verbatim.v1.CannedResponseUpdated.verify|verify} messages.
             * @param message CannedResponseUpdated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.CannedResponseUpdated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CannedResponseUpdated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.CannedResponseUpdated & verbatim.v1.CannedResponseUpdated.$Shape} CannedResponseUpdated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.CannedResponseUpdated & verbatim.v1.CannedResponseUpdated.$Shape;
        }

        namespace CannedResponseUpdated {

            /** Properties of a CannedResponseUpdated. */
            interface $Properties {

                /** CannedResponseUpdated cannedResponseId */
                cannedResponseId?: (string|null);

                /** CannedResponseUpdated shortcut */
                shortcut?: (string|null);

                /** CannedResponseUpdated text */
                text?: (string|null);

                /** CannedResponseUpdated teamId */
                teamId?: (string|null);

                /** CannedResponseUpdated inboxId */
                inboxId?: (string|null);

                /** CannedResponseUpdated unset */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CannedResponseUpdated. */
            type $Shape = verbatim.v1.CannedResponseUpdated.$Properties;
        }

        /**
         * Properties of a CannedResponseDeleted.
         * @deprecated Use verbatim.v1.CannedResponseDeleted.$Properties instead.
         */
        interface ICannedResponseDeleted extends verbatim.v1.CannedResponseDeleted.$Properties {
        }

        /** Represents a CannedResponseDeleted. */
        class CannedResponseDeleted {

            /**
             * Constructs a new CannedResponseDeleted.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.CannedResponseDeleted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CannedResponseDeleted cannedResponseId. */
            cannedResponseId: string;

            /** CannedResponseDeleted by. */
            by: string;

            /**
             * Encodes the specified CannedResponseDeleted message. Does not implicitly {@link verbatim.v1.CannedResponseDeleted.verify|verify} messages.
             * @param message CannedResponseDeleted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.CannedResponseDeleted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CannedResponseDeleted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.CannedResponseDeleted & verbatim.v1.CannedResponseDeleted.$Shape} CannedResponseDeleted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.CannedResponseDeleted & verbatim.v1.CannedResponseDeleted.$Shape;
        }

        namespace CannedResponseDeleted {

            /** Properties of a CannedResponseDeleted. */
            interface $Properties {

                /** CannedResponseDeleted cannedResponseId */
                cannedResponseId?: (string|null);

                /** CannedResponseDeleted by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CannedResponseDeleted. */
            type $Shape = verbatim.v1.CannedResponseDeleted.$Properties;
        }

        /**
         * Properties of an AttributeDefined.
         * @deprecated Use verbatim.v1.AttributeDefined.$Properties instead.
         */
        interface IAttributeDefined extends verbatim.v1.AttributeDefined.$Properties {
        }

        /** Represents an AttributeDefined. */
        class AttributeDefined {

            /**
             * Constructs a new AttributeDefined.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AttributeDefined.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttributeDefined attributeId. */
            attributeId: string;

            /** AttributeDefined of. */
            of: string;

            /** AttributeDefined name. */
            name: string;

            /** AttributeDefined label. */
            label?: (string|null);

            /** AttributeDefined type. */
            type: string;

            /** AttributeDefined options. */
            options: string[];

            /**
             * Encodes the specified AttributeDefined message. Does not implicitly {@link verbatim.v1.AttributeDefined.verify|verify} messages.
             * @param message AttributeDefined message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AttributeDefined.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttributeDefined message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AttributeDefined & verbatim.v1.AttributeDefined.$Shape} AttributeDefined
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AttributeDefined & verbatim.v1.AttributeDefined.$Shape;
        }

        namespace AttributeDefined {

            /** Properties of an AttributeDefined. */
            interface $Properties {

                /** AttributeDefined attributeId */
                attributeId?: (string|null);

                /** AttributeDefined of */
                of?: (string|null);

                /** AttributeDefined name */
                name?: (string|null);

                /** AttributeDefined label */
                label?: (string|null);

                /** AttributeDefined type */
                type?: (string|null);

                /** AttributeDefined options */
                options?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttributeDefined. */
            type $Shape = verbatim.v1.AttributeDefined.$Properties;
        }

        /**
         * Properties of an AttributeRedefined.
         * @deprecated Use verbatim.v1.AttributeRedefined.$Properties instead.
         */
        interface IAttributeRedefined extends verbatim.v1.AttributeRedefined.$Properties {
        }

        /** Represents an AttributeRedefined. */
        class AttributeRedefined {

            /**
             * Constructs a new AttributeRedefined.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AttributeRedefined.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttributeRedefined attributeId. */
            attributeId: string;

            /** AttributeRedefined label. */
            label?: (string|null);

            /** AttributeRedefined type. */
            type?: (string|null);

            /** AttributeRedefined options. */
            options: string[];

            /** AttributeRedefined unset. */
            unset: string[];

            /**
             * Encodes the specified AttributeRedefined message. Does not implicitly {@link verbatim.v1.AttributeRedefined.verify|verify} messages.
             * @param message AttributeRedefined message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AttributeRedefined.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttributeRedefined message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AttributeRedefined & verbatim.v1.AttributeRedefined.$Shape} AttributeRedefined
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AttributeRedefined & verbatim.v1.AttributeRedefined.$Shape;
        }

        namespace AttributeRedefined {

            /** Properties of an AttributeRedefined. */
            interface $Properties {

                /** AttributeRedefined attributeId */
                attributeId?: (string|null);

                /** AttributeRedefined label */
                label?: (string|null);

                /** AttributeRedefined type */
                type?: (string|null);

                /** AttributeRedefined options */
                options?: (string[]|null);

                /** AttributeRedefined unset */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttributeRedefined. */
            type $Shape = verbatim.v1.AttributeRedefined.$Properties;
        }

        /**
         * Properties of an AttributeRetired.
         * @deprecated Use verbatim.v1.AttributeRetired.$Properties instead.
         */
        interface IAttributeRetired extends verbatim.v1.AttributeRetired.$Properties {
        }

        /** Represents an AttributeRetired. */
        class AttributeRetired {

            /**
             * Constructs a new AttributeRetired.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AttributeRetired.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttributeRetired attributeId. */
            attributeId: string;

            /** AttributeRetired by. */
            by: string;

            /**
             * Encodes the specified AttributeRetired message. Does not implicitly {@link verbatim.v1.AttributeRetired.verify|verify} messages.
             * @param message AttributeRetired message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AttributeRetired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttributeRetired message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AttributeRetired & verbatim.v1.AttributeRetired.$Shape} AttributeRetired
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AttributeRetired & verbatim.v1.AttributeRetired.$Shape;
        }

        namespace AttributeRetired {

            /** Properties of an AttributeRetired. */
            interface $Properties {

                /** AttributeRetired attributeId */
                attributeId?: (string|null);

                /** AttributeRetired by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttributeRetired. */
            type $Shape = verbatim.v1.AttributeRetired.$Properties;
        }

        /**
         * Properties of an InboxCreated.
         * @deprecated Use verbatim.v1.InboxCreated.$Properties instead.
         */
        interface IInboxCreated extends verbatim.v1.InboxCreated.$Properties {
        }

        /** Represents an InboxCreated. */
        class InboxCreated {

            /**
             * Constructs a new InboxCreated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.InboxCreated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InboxCreated inboxId. */
            inboxId: string;

            /** InboxCreated channel. */
            channel: string;

            /** InboxCreated name. */
            name?: (string|null);

            /** InboxCreated teamId. */
            teamId?: (string|null);

            /** InboxCreated allowedOrigins. */
            allowedOrigins?: (verbatim.v1.Origins.$Properties|null);

            /** InboxCreated greeting. */
            greeting?: (string|null);

            /** InboxCreated reopenWithinHours. */
            reopenWithinHours?: (number|null);

            /** InboxCreated autoResolveAfterMinutes. */
            autoResolveAfterMinutes?: (number|null);

            /** InboxCreated reassignAfterMinutes. */
            reassignAfterMinutes?: (number|null);

            /**
             * Encodes the specified InboxCreated message. Does not implicitly {@link verbatim.v1.InboxCreated.verify|verify} messages.
             * @param message InboxCreated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.InboxCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InboxCreated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.InboxCreated & verbatim.v1.InboxCreated.$Shape} InboxCreated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.InboxCreated & verbatim.v1.InboxCreated.$Shape;
        }

        namespace InboxCreated {

            /** Properties of an InboxCreated. */
            interface $Properties {

                /** InboxCreated inboxId */
                inboxId?: (string|null);

                /** InboxCreated channel */
                channel?: (string|null);

                /** InboxCreated name */
                name?: (string|null);

                /** InboxCreated teamId */
                teamId?: (string|null);

                /** InboxCreated allowedOrigins */
                allowedOrigins?: (verbatim.v1.Origins.$Properties|null);

                /** InboxCreated greeting */
                greeting?: (string|null);

                /** InboxCreated reopenWithinHours */
                reopenWithinHours?: (number|null);

                /** InboxCreated autoResolveAfterMinutes */
                autoResolveAfterMinutes?: (number|null);

                /** InboxCreated reassignAfterMinutes */
                reassignAfterMinutes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InboxCreated. */
            type $Shape = verbatim.v1.InboxCreated.$Properties;
        }

        /**
         * Properties of an InboxUpdated.
         * @deprecated Use verbatim.v1.InboxUpdated.$Properties instead.
         */
        interface IInboxUpdated extends verbatim.v1.InboxUpdated.$Properties {
        }

        /** Represents an InboxUpdated. */
        class InboxUpdated {

            /**
             * Constructs a new InboxUpdated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.InboxUpdated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InboxUpdated inboxId. */
            inboxId: string;

            /** InboxUpdated name. */
            name?: (string|null);

            /** InboxUpdated teamId. */
            teamId?: (string|null);

            /** InboxUpdated allowedOrigins. */
            allowedOrigins?: (verbatim.v1.Origins.$Properties|null);

            /** InboxUpdated greeting. */
            greeting?: (string|null);

            /** InboxUpdated reopenWithinHours. */
            reopenWithinHours?: (number|null);

            /** InboxUpdated autoResolveAfterMinutes. */
            autoResolveAfterMinutes?: (number|null);

            /** InboxUpdated reassignAfterMinutes. */
            reassignAfterMinutes?: (number|null);

            /** InboxUpdated unset. */
            unset: string[];

            /**
             * Encodes the specified InboxUpdated message. Does not implicitly {@link verbatim.v1.InboxUpdated.verify|verify} messages.
             * @param message InboxUpdated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.InboxUpdated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InboxUpdated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.InboxUpdated & verbatim.v1.InboxUpdated.$Shape} InboxUpdated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.InboxUpdated & verbatim.v1.InboxUpdated.$Shape;
        }

        namespace InboxUpdated {

            /** Properties of an InboxUpdated. */
            interface $Properties {

                /** InboxUpdated inboxId */
                inboxId?: (string|null);

                /** InboxUpdated name */
                name?: (string|null);

                /** InboxUpdated teamId */
                teamId?: (string|null);

                /** InboxUpdated allowedOrigins */
                allowedOrigins?: (verbatim.v1.Origins.$Properties|null);

                /** InboxUpdated greeting */
                greeting?: (string|null);

                /** InboxUpdated reopenWithinHours */
                reopenWithinHours?: (number|null);

                /** InboxUpdated autoResolveAfterMinutes */
                autoResolveAfterMinutes?: (number|null);

                /** InboxUpdated reassignAfterMinutes */
                reassignAfterMinutes?: (number|null);

                /** InboxUpdated unset */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InboxUpdated. */
            type $Shape = verbatim.v1.InboxUpdated.$Properties;
        }

        /**
         * Properties of a SettingChanged.
         * @deprecated Use verbatim.v1.SettingChanged.$Properties instead.
         */
        interface ISettingChanged extends verbatim.v1.SettingChanged.$Properties {
        }

        /** Represents a SettingChanged. */
        class SettingChanged {

            /**
             * Constructs a new SettingChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.SettingChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SettingChanged name. */
            name: string;

            /** SettingChanged before. */
            before?: (string|null);

            /** SettingChanged after. */
            after: string;

            /**
             * Encodes the specified SettingChanged message. Does not implicitly {@link verbatim.v1.SettingChanged.verify|verify} messages.
             * @param message SettingChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.SettingChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SettingChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.SettingChanged & verbatim.v1.SettingChanged.$Shape} SettingChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.SettingChanged & verbatim.v1.SettingChanged.$Shape;
        }

        namespace SettingChanged {

            /** Properties of a SettingChanged. */
            interface $Properties {

                /** SettingChanged name */
                name?: (string|null);

                /** SettingChanged before */
                before?: (string|null);

                /** SettingChanged after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SettingChanged. */
            type $Shape = verbatim.v1.SettingChanged.$Properties;
        }

        /**
         * Properties of an ApiKeyCreated.
         * @deprecated Use verbatim.v1.ApiKeyCreated.$Properties instead.
         */
        interface IApiKeyCreated extends verbatim.v1.ApiKeyCreated.$Properties {
        }

        /** Represents an ApiKeyCreated. */
        class ApiKeyCreated {

            /**
             * Constructs a new ApiKeyCreated.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ApiKeyCreated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ApiKeyCreated apiKeyId. */
            apiKeyId: string;

            /** ApiKeyCreated agentId. */
            agentId: string;

            /** ApiKeyCreated name. */
            name: string;

            /** ApiKeyCreated scopes. */
            scopes: string[];

            /** ApiKeyCreated expiresAt. */
            expiresAt?: (number|null);

            /**
             * Encodes the specified ApiKeyCreated message. Does not implicitly {@link verbatim.v1.ApiKeyCreated.verify|verify} messages.
             * @param message ApiKeyCreated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ApiKeyCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ApiKeyCreated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ApiKeyCreated & verbatim.v1.ApiKeyCreated.$Shape} ApiKeyCreated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ApiKeyCreated & verbatim.v1.ApiKeyCreated.$Shape;
        }

        namespace ApiKeyCreated {

            /** Properties of an ApiKeyCreated. */
            interface $Properties {

                /** ApiKeyCreated apiKeyId */
                apiKeyId?: (string|null);

                /** ApiKeyCreated agentId */
                agentId?: (string|null);

                /** ApiKeyCreated name */
                name?: (string|null);

                /** ApiKeyCreated scopes */
                scopes?: (string[]|null);

                /** ApiKeyCreated expiresAt */
                expiresAt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ApiKeyCreated. */
            type $Shape = verbatim.v1.ApiKeyCreated.$Properties;
        }

        /**
         * Properties of an ApiKeyRevoked.
         * @deprecated Use verbatim.v1.ApiKeyRevoked.$Properties instead.
         */
        interface IApiKeyRevoked extends verbatim.v1.ApiKeyRevoked.$Properties {
        }

        /** Represents an ApiKeyRevoked. */
        class ApiKeyRevoked {

            /**
             * Constructs a new ApiKeyRevoked.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ApiKeyRevoked.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ApiKeyRevoked apiKeyId. */
            apiKeyId: string;

            /** ApiKeyRevoked by. */
            by: string;

            /**
             * Encodes the specified ApiKeyRevoked message. Does not implicitly {@link verbatim.v1.ApiKeyRevoked.verify|verify} messages.
             * @param message ApiKeyRevoked message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ApiKeyRevoked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ApiKeyRevoked message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ApiKeyRevoked & verbatim.v1.ApiKeyRevoked.$Shape} ApiKeyRevoked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ApiKeyRevoked & verbatim.v1.ApiKeyRevoked.$Shape;
        }

        namespace ApiKeyRevoked {

            /** Properties of an ApiKeyRevoked. */
            interface $Properties {

                /** ApiKeyRevoked apiKeyId */
                apiKeyId?: (string|null);

                /** ApiKeyRevoked by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ApiKeyRevoked. */
            type $Shape = verbatim.v1.ApiKeyRevoked.$Properties;
        }

        /**
         * Properties of a SignedIn.
         * @deprecated Use verbatim.v1.SignedIn.$Properties instead.
         */
        interface ISignedIn extends verbatim.v1.SignedIn.$Properties {
        }

        /** Represents a SignedIn. */
        class SignedIn {

            /**
             * Constructs a new SignedIn.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.SignedIn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignedIn agentId. */
            agentId: string;

            /** SignedIn method. */
            method: string;

            /**
             * Encodes the specified SignedIn message. Does not implicitly {@link verbatim.v1.SignedIn.verify|verify} messages.
             * @param message SignedIn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.SignedIn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignedIn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.SignedIn & verbatim.v1.SignedIn.$Shape} SignedIn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.SignedIn & verbatim.v1.SignedIn.$Shape;
        }

        namespace SignedIn {

            /** Properties of a SignedIn. */
            interface $Properties {

                /** SignedIn agentId */
                agentId?: (string|null);

                /** SignedIn method */
                method?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignedIn. */
            type $Shape = verbatim.v1.SignedIn.$Properties;
        }

        /**
         * Properties of a SignedOut.
         * @deprecated Use verbatim.v1.SignedOut.$Properties instead.
         */
        interface ISignedOut extends verbatim.v1.SignedOut.$Properties {
        }

        /** Represents a SignedOut. */
        class SignedOut {

            /**
             * Constructs a new SignedOut.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.SignedOut.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignedOut agentId. */
            agentId: string;

            /**
             * Encodes the specified SignedOut message. Does not implicitly {@link verbatim.v1.SignedOut.verify|verify} messages.
             * @param message SignedOut message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.SignedOut.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignedOut message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.SignedOut & verbatim.v1.SignedOut.$Shape} SignedOut
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.SignedOut & verbatim.v1.SignedOut.$Shape;
        }

        namespace SignedOut {

            /** Properties of a SignedOut. */
            interface $Properties {

                /** SignedOut agentId */
                agentId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignedOut. */
            type $Shape = verbatim.v1.SignedOut.$Properties;
        }

        /**
         * Properties of an AuditQueried.
         * @deprecated Use verbatim.v1.AuditQueried.$Properties instead.
         */
        interface IAuditQueried extends verbatim.v1.AuditQueried.$Properties {
        }

        /** Represents an AuditQueried. */
        class AuditQueried {

            /**
             * Constructs a new AuditQueried.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AuditQueried.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuditQueried filterHash. */
            filterHash: string;

            /** AuditQueried rows. */
            rows: number;

            /**
             * Encodes the specified AuditQueried message. Does not implicitly {@link verbatim.v1.AuditQueried.verify|verify} messages.
             * @param message AuditQueried message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AuditQueried.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuditQueried message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AuditQueried & verbatim.v1.AuditQueried.$Shape} AuditQueried
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AuditQueried & verbatim.v1.AuditQueried.$Shape;
        }

        namespace AuditQueried {

            /** Properties of an AuditQueried. */
            interface $Properties {

                /** AuditQueried filterHash */
                filterHash?: (string|null);

                /** AuditQueried rows */
                rows?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuditQueried. */
            type $Shape = verbatim.v1.AuditQueried.$Properties;
        }

        /**
         * Properties of a RoutingRequested.
         * @deprecated Use verbatim.v1.RoutingRequested.$Properties instead.
         */
        interface IRoutingRequested extends verbatim.v1.RoutingRequested.$Properties {
        }

        /** Represents a RoutingRequested. */
        class RoutingRequested {

            /**
             * Constructs a new RoutingRequested.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.RoutingRequested.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoutingRequested conversationId. */
            conversationId: string;

            /** RoutingRequested contactId. */
            contactId: string;

            /** RoutingRequested inboxId. */
            inboxId: string;

            /** RoutingRequested channel. */
            channel: string;

            /** RoutingRequested teamId. */
            teamId?: (string|null);

            /** RoutingRequested priority. */
            priority: string;

            /** RoutingRequested since. */
            since: number;

            /** RoutingRequested labels. */
            labels: string[];

            /** RoutingRequested language. */
            language?: (string|null);

            /** RoutingRequested policy. */
            policy?: (string|null);

            /** RoutingRequested offerSeconds. */
            offerSeconds?: (number|null);

            /** RoutingRequested from. */
            from?: (string|null);

            /** RoutingRequested loadShareMax. */
            loadShareMax?: (number|null);

            /** RoutingRequested lastAgentId. */
            lastAgentId?: (string|null);

            /**
             * Encodes the specified RoutingRequested message. Does not implicitly {@link verbatim.v1.RoutingRequested.verify|verify} messages.
             * @param message RoutingRequested message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.RoutingRequested.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoutingRequested message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.RoutingRequested & verbatim.v1.RoutingRequested.$Shape} RoutingRequested
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.RoutingRequested & verbatim.v1.RoutingRequested.$Shape;
        }

        namespace RoutingRequested {

            /** Properties of a RoutingRequested. */
            interface $Properties {

                /** RoutingRequested conversationId */
                conversationId?: (string|null);

                /** RoutingRequested contactId */
                contactId?: (string|null);

                /** RoutingRequested inboxId */
                inboxId?: (string|null);

                /** RoutingRequested channel */
                channel?: (string|null);

                /** RoutingRequested teamId */
                teamId?: (string|null);

                /** RoutingRequested priority */
                priority?: (string|null);

                /** RoutingRequested since */
                since?: (number|null);

                /** RoutingRequested labels */
                labels?: (string[]|null);

                /** RoutingRequested language */
                language?: (string|null);

                /** RoutingRequested policy */
                policy?: (string|null);

                /** RoutingRequested offerSeconds */
                offerSeconds?: (number|null);

                /** RoutingRequested from */
                from?: (string|null);

                /** RoutingRequested loadShareMax */
                loadShareMax?: (number|null);

                /** RoutingRequested lastAgentId */
                lastAgentId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoutingRequested. */
            type $Shape = verbatim.v1.RoutingRequested.$Properties;
        }

        /**
         * Properties of an AgentAvailabilityChanged.
         * @deprecated Use verbatim.v1.AgentAvailabilityChanged.$Properties instead.
         */
        interface IAgentAvailabilityChanged extends verbatim.v1.AgentAvailabilityChanged.$Properties {
        }

        /** Represents an AgentAvailabilityChanged. */
        class AgentAvailabilityChanged {

            /**
             * Constructs a new AgentAvailabilityChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AgentAvailabilityChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentAvailabilityChanged agentId. */
            agentId: string;

            /** AgentAvailabilityChanged presence. */
            presence: string;

            /** AgentAvailabilityChanged accepting. */
            accepting: boolean;

            /** AgentAvailabilityChanged capacity. */
            capacity: number;

            /** AgentAvailabilityChanged teamIds. */
            teamIds?: (verbatim.v1.TeamIds.$Properties|null);

            /** AgentAvailabilityChanged skills. */
            skills: string[];

            /** AgentAvailabilityChanged reason. */
            reason: string;

            /** AgentAvailabilityChanged channelCapacity. */
            channelCapacity?: (verbatim.v1.ChannelCapacity.$Properties|null);

            /**
             * Encodes the specified AgentAvailabilityChanged message. Does not implicitly {@link verbatim.v1.AgentAvailabilityChanged.verify|verify} messages.
             * @param message AgentAvailabilityChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AgentAvailabilityChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentAvailabilityChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AgentAvailabilityChanged & verbatim.v1.AgentAvailabilityChanged.$Shape} AgentAvailabilityChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AgentAvailabilityChanged & verbatim.v1.AgentAvailabilityChanged.$Shape;
        }

        namespace AgentAvailabilityChanged {

            /** Properties of an AgentAvailabilityChanged. */
            interface $Properties {

                /** AgentAvailabilityChanged agentId */
                agentId?: (string|null);

                /** AgentAvailabilityChanged presence */
                presence?: (string|null);

                /** AgentAvailabilityChanged accepting */
                accepting?: (boolean|null);

                /** AgentAvailabilityChanged capacity */
                capacity?: (number|null);

                /** AgentAvailabilityChanged teamIds */
                teamIds?: (verbatim.v1.TeamIds.$Properties|null);

                /** AgentAvailabilityChanged skills */
                skills?: (string[]|null);

                /** AgentAvailabilityChanged reason */
                reason?: (string|null);

                /** AgentAvailabilityChanged channelCapacity */
                channelCapacity?: (verbatim.v1.ChannelCapacity.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentAvailabilityChanged. */
            type $Shape = verbatim.v1.AgentAvailabilityChanged.$Properties;
        }

        /**
         * Properties of a TeamRoutingChanged.
         * @deprecated Use verbatim.v1.TeamRoutingChanged.$Properties instead.
         */
        interface ITeamRoutingChanged extends verbatim.v1.TeamRoutingChanged.$Properties {
        }

        /** Represents a TeamRoutingChanged. */
        class TeamRoutingChanged {

            /**
             * Constructs a new TeamRoutingChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.TeamRoutingChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TeamRoutingChanged teamId. */
            teamId: string;

            /** TeamRoutingChanged policy. */
            policy: string;

            /** TeamRoutingChanged offerSeconds. */
            offerSeconds?: (number|null);

            /** TeamRoutingChanged spoken. */
            spoken: { [k: string]: string };

            /** TeamRoutingChanged loadShareMax. */
            loadShareMax?: (number|null);

            /**
             * Encodes the specified TeamRoutingChanged message. Does not implicitly {@link verbatim.v1.TeamRoutingChanged.verify|verify} messages.
             * @param message TeamRoutingChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.TeamRoutingChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TeamRoutingChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.TeamRoutingChanged & verbatim.v1.TeamRoutingChanged.$Shape} TeamRoutingChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.TeamRoutingChanged & verbatim.v1.TeamRoutingChanged.$Shape;
        }

        namespace TeamRoutingChanged {

            /** Properties of a TeamRoutingChanged. */
            interface $Properties {

                /** TeamRoutingChanged teamId */
                teamId?: (string|null);

                /** TeamRoutingChanged policy */
                policy?: (string|null);

                /** TeamRoutingChanged offerSeconds */
                offerSeconds?: (number|null);

                /** TeamRoutingChanged spoken */
                spoken?: ({ [k: string]: string }|null);

                /** TeamRoutingChanged loadShareMax */
                loadShareMax?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TeamRoutingChanged. */
            type $Shape = verbatim.v1.TeamRoutingChanged.$Properties;
        }

        /**
         * Properties of a SlotTaken.
         * @deprecated Use verbatim.v1.SlotTaken.$Properties instead.
         */
        interface ISlotTaken extends verbatim.v1.SlotTaken.$Properties {
        }

        /** Represents a SlotTaken. */
        class SlotTaken {

            /**
             * Constructs a new SlotTaken.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.SlotTaken.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SlotTaken conversationId. */
            conversationId: string;

            /** SlotTaken agentId. */
            agentId: string;

            /** SlotTaken reason. */
            reason: string;

            /** SlotTaken from. */
            from?: (string|null);

            /** SlotTaken channel. */
            channel?: (string|null);

            /**
             * Encodes the specified SlotTaken message. Does not implicitly {@link verbatim.v1.SlotTaken.verify|verify} messages.
             * @param message SlotTaken message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.SlotTaken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SlotTaken message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.SlotTaken & verbatim.v1.SlotTaken.$Shape} SlotTaken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.SlotTaken & verbatim.v1.SlotTaken.$Shape;
        }

        namespace SlotTaken {

            /** Properties of a SlotTaken. */
            interface $Properties {

                /** SlotTaken conversationId */
                conversationId?: (string|null);

                /** SlotTaken agentId */
                agentId?: (string|null);

                /** SlotTaken reason */
                reason?: (string|null);

                /** SlotTaken from */
                from?: (string|null);

                /** SlotTaken channel */
                channel?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SlotTaken. */
            type $Shape = verbatim.v1.SlotTaken.$Properties;
        }

        /**
         * Properties of a SlotReleased.
         * @deprecated Use verbatim.v1.SlotReleased.$Properties instead.
         */
        interface ISlotReleased extends verbatim.v1.SlotReleased.$Properties {
        }

        /** Represents a SlotReleased. */
        class SlotReleased {

            /**
             * Constructs a new SlotReleased.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.SlotReleased.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SlotReleased conversationId. */
            conversationId: string;

            /** SlotReleased agentId. */
            agentId?: (string|null);

            /** SlotReleased reason. */
            reason: string;

            /**
             * Encodes the specified SlotReleased message. Does not implicitly {@link verbatim.v1.SlotReleased.verify|verify} messages.
             * @param message SlotReleased message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.SlotReleased.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SlotReleased message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.SlotReleased & verbatim.v1.SlotReleased.$Shape} SlotReleased
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.SlotReleased & verbatim.v1.SlotReleased.$Shape;
        }

        namespace SlotReleased {

            /** Properties of a SlotReleased. */
            interface $Properties {

                /** SlotReleased conversationId */
                conversationId?: (string|null);

                /** SlotReleased agentId */
                agentId?: (string|null);

                /** SlotReleased reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SlotReleased. */
            type $Shape = verbatim.v1.SlotReleased.$Properties;
        }

        /**
         * Properties of an AgentReserved.
         * @deprecated Use verbatim.v1.AgentReserved.$Properties instead.
         */
        interface IAgentReserved extends verbatim.v1.AgentReserved.$Properties {
        }

        /** Represents an AgentReserved. */
        class AgentReserved {

            /**
             * Constructs a new AgentReserved.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.AgentReserved.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentReserved conversationId. */
            conversationId: string;

            /** AgentReserved agentId. */
            agentId: string;

            /** AgentReserved teamId. */
            teamId?: (string|null);

            /** AgentReserved since. */
            since: number;

            /** AgentReserved reason. */
            reason: string;

            /** AgentReserved decision. */
            decision?: (verbatim.v1.Reasoning.$Properties|null);

            /**
             * Encodes the specified AgentReserved message. Does not implicitly {@link verbatim.v1.AgentReserved.verify|verify} messages.
             * @param message AgentReserved message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.AgentReserved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentReserved message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.AgentReserved & verbatim.v1.AgentReserved.$Shape} AgentReserved
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.AgentReserved & verbatim.v1.AgentReserved.$Shape;
        }

        namespace AgentReserved {

            /** Properties of an AgentReserved. */
            interface $Properties {

                /** AgentReserved conversationId */
                conversationId?: (string|null);

                /** AgentReserved agentId */
                agentId?: (string|null);

                /** AgentReserved teamId */
                teamId?: (string|null);

                /** AgentReserved since */
                since?: (number|null);

                /** AgentReserved reason */
                reason?: (string|null);

                /** AgentReserved decision */
                decision?: (verbatim.v1.Reasoning.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentReserved. */
            type $Shape = verbatim.v1.AgentReserved.$Properties;
        }

        /**
         * Properties of a RoutingDeferred.
         * @deprecated Use verbatim.v1.RoutingDeferred.$Properties instead.
         */
        interface IRoutingDeferred extends verbatim.v1.RoutingDeferred.$Properties {
        }

        /** Represents a RoutingDeferred. */
        class RoutingDeferred {

            /**
             * Constructs a new RoutingDeferred.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.RoutingDeferred.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoutingDeferred conversationId. */
            conversationId: string;

            /** RoutingDeferred teamId. */
            teamId?: (string|null);

            /** RoutingDeferred reason. */
            reason: string;

            /** RoutingDeferred decision. */
            decision?: (verbatim.v1.Reasoning.$Properties|null);

            /**
             * Encodes the specified RoutingDeferred message. Does not implicitly {@link verbatim.v1.RoutingDeferred.verify|verify} messages.
             * @param message RoutingDeferred message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.RoutingDeferred.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoutingDeferred message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.RoutingDeferred & verbatim.v1.RoutingDeferred.$Shape} RoutingDeferred
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.RoutingDeferred & verbatim.v1.RoutingDeferred.$Shape;
        }

        namespace RoutingDeferred {

            /** Properties of a RoutingDeferred. */
            interface $Properties {

                /** RoutingDeferred conversationId */
                conversationId?: (string|null);

                /** RoutingDeferred teamId */
                teamId?: (string|null);

                /** RoutingDeferred reason */
                reason?: (string|null);

                /** RoutingDeferred decision */
                decision?: (verbatim.v1.Reasoning.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoutingDeferred. */
            type $Shape = verbatim.v1.RoutingDeferred.$Properties;
        }

        /**
         * Properties of an OfferMade.
         * @deprecated Use verbatim.v1.OfferMade.$Properties instead.
         */
        interface IOfferMade extends verbatim.v1.OfferMade.$Properties {
        }

        /** Represents an OfferMade. */
        class OfferMade {

            /**
             * Constructs a new OfferMade.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.OfferMade.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OfferMade conversationId. */
            conversationId: string;

            /** OfferMade agentId. */
            agentId: string;

            /** OfferMade teamId. */
            teamId?: (string|null);

            /** OfferMade seconds. */
            seconds: number;

            /** OfferMade decision. */
            decision?: (verbatim.v1.Reasoning.$Properties|null);

            /**
             * Encodes the specified OfferMade message. Does not implicitly {@link verbatim.v1.OfferMade.verify|verify} messages.
             * @param message OfferMade message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.OfferMade.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OfferMade message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.OfferMade & verbatim.v1.OfferMade.$Shape} OfferMade
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.OfferMade & verbatim.v1.OfferMade.$Shape;
        }

        namespace OfferMade {

            /** Properties of an OfferMade. */
            interface $Properties {

                /** OfferMade conversationId */
                conversationId?: (string|null);

                /** OfferMade agentId */
                agentId?: (string|null);

                /** OfferMade teamId */
                teamId?: (string|null);

                /** OfferMade seconds */
                seconds?: (number|null);

                /** OfferMade decision */
                decision?: (verbatim.v1.Reasoning.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OfferMade. */
            type $Shape = verbatim.v1.OfferMade.$Properties;
        }

        /**
         * Properties of an OfferAccepted.
         * @deprecated Use verbatim.v1.OfferAccepted.$Properties instead.
         */
        interface IOfferAccepted extends verbatim.v1.OfferAccepted.$Properties {
        }

        /** Represents an OfferAccepted. */
        class OfferAccepted {

            /**
             * Constructs a new OfferAccepted.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.OfferAccepted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OfferAccepted conversationId. */
            conversationId: string;

            /** OfferAccepted agentId. */
            agentId: string;

            /** OfferAccepted teamId. */
            teamId?: (string|null);

            /**
             * Encodes the specified OfferAccepted message. Does not implicitly {@link verbatim.v1.OfferAccepted.verify|verify} messages.
             * @param message OfferAccepted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.OfferAccepted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OfferAccepted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.OfferAccepted & verbatim.v1.OfferAccepted.$Shape} OfferAccepted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.OfferAccepted & verbatim.v1.OfferAccepted.$Shape;
        }

        namespace OfferAccepted {

            /** Properties of an OfferAccepted. */
            interface $Properties {

                /** OfferAccepted conversationId */
                conversationId?: (string|null);

                /** OfferAccepted agentId */
                agentId?: (string|null);

                /** OfferAccepted teamId */
                teamId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OfferAccepted. */
            type $Shape = verbatim.v1.OfferAccepted.$Properties;
        }

        /**
         * Properties of an OfferDeclined.
         * @deprecated Use verbatim.v1.OfferDeclined.$Properties instead.
         */
        interface IOfferDeclined extends verbatim.v1.OfferDeclined.$Properties {
        }

        /** Represents an OfferDeclined. */
        class OfferDeclined {

            /**
             * Constructs a new OfferDeclined.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.OfferDeclined.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OfferDeclined conversationId. */
            conversationId: string;

            /** OfferDeclined agentId. */
            agentId: string;

            /**
             * Encodes the specified OfferDeclined message. Does not implicitly {@link verbatim.v1.OfferDeclined.verify|verify} messages.
             * @param message OfferDeclined message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.OfferDeclined.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OfferDeclined message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.OfferDeclined & verbatim.v1.OfferDeclined.$Shape} OfferDeclined
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.OfferDeclined & verbatim.v1.OfferDeclined.$Shape;
        }

        namespace OfferDeclined {

            /** Properties of an OfferDeclined. */
            interface $Properties {

                /** OfferDeclined conversationId */
                conversationId?: (string|null);

                /** OfferDeclined agentId */
                agentId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OfferDeclined. */
            type $Shape = verbatim.v1.OfferDeclined.$Properties;
        }

        /**
         * Properties of an OfferExpired.
         * @deprecated Use verbatim.v1.OfferExpired.$Properties instead.
         */
        interface IOfferExpired extends verbatim.v1.OfferExpired.$Properties {
        }

        /** Represents an OfferExpired. */
        class OfferExpired {

            /**
             * Constructs a new OfferExpired.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.OfferExpired.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OfferExpired conversationId. */
            conversationId: string;

            /** OfferExpired agentId. */
            agentId: string;

            /**
             * Encodes the specified OfferExpired message. Does not implicitly {@link verbatim.v1.OfferExpired.verify|verify} messages.
             * @param message OfferExpired message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.OfferExpired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OfferExpired message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.OfferExpired & verbatim.v1.OfferExpired.$Shape} OfferExpired
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.OfferExpired & verbatim.v1.OfferExpired.$Shape;
        }

        namespace OfferExpired {

            /** Properties of an OfferExpired. */
            interface $Properties {

                /** OfferExpired conversationId */
                conversationId?: (string|null);

                /** OfferExpired agentId */
                agentId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OfferExpired. */
            type $Shape = verbatim.v1.OfferExpired.$Properties;
        }

        /**
         * Properties of a Sealed.
         * @deprecated Use verbatim.v1.Sealed.$Properties instead.
         */
        interface ISealed extends verbatim.v1.Sealed.$Properties {
        }

        /** Represents a Sealed. */
        class Sealed {

            /**
             * Constructs a new Sealed.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Sealed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Sealed keyId. */
            keyId: string;

            /** Sealed nonce. */
            nonce: Uint8Array;

            /** Sealed ciphertext. */
            ciphertext: Uint8Array;

            /**
             * Encodes the specified Sealed message. Does not implicitly {@link verbatim.v1.Sealed.verify|verify} messages.
             * @param message Sealed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Sealed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Sealed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Sealed & verbatim.v1.Sealed.$Shape} Sealed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Sealed & verbatim.v1.Sealed.$Shape;
        }

        namespace Sealed {

            /** Properties of a Sealed. */
            interface $Properties {

                /** Sealed keyId */
                keyId?: (string|null);

                /** Sealed nonce */
                nonce?: (Uint8Array|null);

                /** Sealed ciphertext */
                ciphertext?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Sealed. */
            type $Shape = verbatim.v1.Sealed.$Properties;
        }

        /**
         * Properties of a Source.
         * @deprecated Use verbatim.v1.Source.$Properties instead.
         */
        interface ISource extends verbatim.v1.Source.$Properties {
        }

        /** Represents a Source. */
        class Source {

            /**
             * Constructs a new Source.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Source.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Source follower. */
            follower: string;

            /** Source partition. */
            partition: number;

            /** Source position. */
            position: number;

            /**
             * Encodes the specified Source message. Does not implicitly {@link verbatim.v1.Source.verify|verify} messages.
             * @param message Source message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Source.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Source message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Source & verbatim.v1.Source.$Shape} Source
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Source & verbatim.v1.Source.$Shape;
        }

        namespace Source {

            /** Properties of a Source. */
            interface $Properties {

                /** Source follower */
                follower?: (string|null);

                /** Source partition */
                partition?: (number|null);

                /** Source position */
                position?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Source. */
            type $Shape = verbatim.v1.Source.$Properties;
        }

        /**
         * Properties of a Record.
         * @deprecated Use verbatim.v1.Record.$Properties instead.
         */
        interface IRecord extends verbatim.v1.Record.$Properties {
        }

        /** Represents a Record. */
        class Record {

            /**
             * Constructs a new Record.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Record.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Record accountId. */
            accountId: string;

            /** Record stream. */
            stream: string;

            /** Record type. */
            type: string;

            /** Record id. */
            id: string;

            /** Record seq. */
            seq: number;

            /** Record recordedAt. */
            recordedAt: number;

            /** Record occurredAt. */
            occurredAt: number;

            /** Record actor. */
            actor?: (verbatim.v1.Actor.$Properties|null);

            /** Record causationId. */
            causationId?: (string|null);

            /** Record correlationId. */
            correlationId?: (string|null);

            /** Record data. */
            data: Uint8Array;

            /** Record sealed. */
            sealed?: (verbatim.v1.Sealed.$Properties|null);

            /** Record contentMac. */
            contentMac?: (Uint8Array|null);

            /** Record source. */
            source?: (verbatim.v1.Source.$Properties|null);

            /** Record writer. */
            writer: string;

            /** Record epoch. */
            epoch: number;

            /** Record intakePosition. */
            intakePosition?: (number|null);

            /**
             * Encodes the specified Record message. Does not implicitly {@link verbatim.v1.Record.verify|verify} messages.
             * @param message Record message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Record.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Record message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Record & verbatim.v1.Record.$Shape} Record
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Record & verbatim.v1.Record.$Shape;
        }

        namespace Record {

            /** Properties of a Record. */
            interface $Properties {

                /** Record accountId */
                accountId?: (string|null);

                /** Record stream */
                stream?: (string|null);

                /** Record type */
                type?: (string|null);

                /** Record id */
                id?: (string|null);

                /** Record seq */
                seq?: (number|null);

                /** Record recordedAt */
                recordedAt?: (number|null);

                /** Record occurredAt */
                occurredAt?: (number|null);

                /** Record actor */
                actor?: (verbatim.v1.Actor.$Properties|null);

                /** Record causationId */
                causationId?: (string|null);

                /** Record correlationId */
                correlationId?: (string|null);

                /** Record data */
                data?: (Uint8Array|null);

                /** Record sealed */
                sealed?: (verbatim.v1.Sealed.$Properties|null);

                /** Record contentMac */
                contentMac?: (Uint8Array|null);

                /** Record source */
                source?: (verbatim.v1.Source.$Properties|null);

                /** Record writer */
                writer?: (string|null);

                /** Record epoch */
                epoch?: (number|null);

                /** Record intakePosition */
                intakePosition?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Record. */
            type $Shape = verbatim.v1.Record.$Properties;
        }

        /**
         * Properties of a Personal.
         * @deprecated Use verbatim.v1.Personal.$Properties instead.
         */
        interface IPersonal extends verbatim.v1.Personal.$Properties {
        }

        /** Represents a Personal. */
        class Personal {

            /**
             * Constructs a new Personal.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Personal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Personal clientMessageId. */
            clientMessageId?: (string|null);

            /** Personal data. */
            data?: (Uint8Array|null);

            /**
             * Encodes the specified Personal message. Does not implicitly {@link verbatim.v1.Personal.verify|verify} messages.
             * @param message Personal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Personal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Personal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Personal & verbatim.v1.Personal.$Shape} Personal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Personal & verbatim.v1.Personal.$Shape;
        }

        namespace Personal {

            /** Properties of a Personal. */
            interface $Properties {

                /** Personal clientMessageId */
                clientMessageId?: (string|null);

                /** Personal data */
                data?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Personal. */
            type $Shape = verbatim.v1.Personal.$Properties;
        }

        /**
         * Properties of a ClientFrame.
         * @deprecated Use verbatim.v1.ClientFrame.$Properties instead.
         */
        interface IClientFrame extends verbatim.v1.ClientFrame.$Properties {
        }

        /** Represents a ClientFrame. */
        class ClientFrame {

            /**
             * Constructs a new ClientFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ClientFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClientFrame hello. */
            hello?: (verbatim.v1.Hello.$Properties|null);

            /** ClientFrame send. */
            send?: (verbatim.v1.Send.$Properties|null);

            /** ClientFrame subscribe. */
            subscribe?: (verbatim.v1.Subscribe.$Properties|null);

            /** ClientFrame unsubscribe. */
            unsubscribe?: (verbatim.v1.Unsubscribe.$Properties|null);

            /** ClientFrame typing. */
            typing?: (verbatim.v1.Typing.$Properties|null);

            /** ClientFrame delivered. */
            delivered?: (verbatim.v1.Seen.$Properties|null);

            /** ClientFrame read. */
            read?: (verbatim.v1.Seen.$Properties|null);

            /** ClientFrame available. */
            available?: (verbatim.v1.Available.$Properties|null);

            /** ClientFrame ping. */
            ping?: (verbatim.v1.Ping.$Properties|null);

            /** ClientFrame viewing. */
            viewing?: (verbatim.v1.Typing.$Properties|null);

            /** ClientFrame end. */
            end?: (verbatim.v1.Seen.$Properties|null);

            /** ClientFrame visit. */
            visit?: (verbatim.v1.Visit.$Properties|null);

            /** ClientFrame frame. */
            frame?: ("hello"|"send"|"subscribe"|"unsubscribe"|"typing"|"delivered"|"read"|"available"|"ping"|"viewing"|"end"|"visit");

            /**
             * Encodes the specified ClientFrame message. Does not implicitly {@link verbatim.v1.ClientFrame.verify|verify} messages.
             * @param message ClientFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ClientFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClientFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ClientFrame & verbatim.v1.ClientFrame.$Shape} ClientFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ClientFrame & verbatim.v1.ClientFrame.$Shape;
        }

        namespace ClientFrame {

            /** Properties of a ClientFrame. */
            interface $Properties {

                /** ClientFrame hello */
                hello?: (verbatim.v1.Hello.$Properties|null);

                /** ClientFrame send */
                send?: (verbatim.v1.Send.$Properties|null);

                /** ClientFrame subscribe */
                subscribe?: (verbatim.v1.Subscribe.$Properties|null);

                /** ClientFrame unsubscribe */
                unsubscribe?: (verbatim.v1.Unsubscribe.$Properties|null);

                /** ClientFrame typing */
                typing?: (verbatim.v1.Typing.$Properties|null);

                /** ClientFrame delivered */
                delivered?: (verbatim.v1.Seen.$Properties|null);

                /** ClientFrame read */
                read?: (verbatim.v1.Seen.$Properties|null);

                /** ClientFrame available */
                available?: (verbatim.v1.Available.$Properties|null);

                /** ClientFrame ping */
                ping?: (verbatim.v1.Ping.$Properties|null);

                /** ClientFrame viewing */
                viewing?: (verbatim.v1.Typing.$Properties|null);

                /** ClientFrame end */
                end?: (verbatim.v1.Seen.$Properties|null);

                /** ClientFrame visit */
                visit?: (verbatim.v1.Visit.$Properties|null);

                /** ClientFrame frame */
                frame?: ("hello"|"send"|"subscribe"|"unsubscribe"|"typing"|"delivered"|"read"|"available"|"ping"|"viewing"|"end"|"visit");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ClientFrame. */
            type $Shape = {
              hello?: verbatim.v1.Hello.$Shape|null;
              send?: verbatim.v1.Send.$Shape|null;
              subscribe?: verbatim.v1.Subscribe.$Shape|null;
              unsubscribe?: verbatim.v1.Unsubscribe.$Shape|null;
              typing?: verbatim.v1.Typing.$Shape|null;
              delivered?: verbatim.v1.Seen.$Shape|null;
              read?: verbatim.v1.Seen.$Shape|null;
              available?: verbatim.v1.Available.$Shape|null;
              ping?: verbatim.v1.Ping.$Shape|null;
              viewing?: verbatim.v1.Typing.$Shape|null;
              end?: verbatim.v1.Seen.$Shape|null;
              visit?: verbatim.v1.Visit.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ frame?: undefined; hello?: null; send?: null; subscribe?: null; unsubscribe?: null; typing?: null; delivered?: null; read?: null; available?: null; ping?: null; viewing?: null; end?: null; visit?: null }|{ frame?: "hello"; hello: verbatim.v1.Hello.$Shape; send?: null; subscribe?: null; unsubscribe?: null; typing?: null; delivered?: null; read?: null; available?: null; ping?: null; viewing?: null; end?: null; visit?: null }|{ frame?: "send"; hello?: null; send: verbatim.v1.Send.$Shape; subscribe?: null; unsubscribe?: null; typing?: null; delivered?: null; read?: null; available?: null; ping?: null; viewing?: null; end?: null; visit?: null }|{ frame?: "subscribe"; hello?: null; send?: null; subscribe: verbatim.v1.Subscribe.$Shape; unsubscribe?: null; typing?: null; delivered?: null; read?: null; available?: null; ping?: null; viewing?: null; end?: null; visit?: null }|{ frame?: "unsubscribe"; hello?: null; send?: null; subscribe?: null; unsubscribe: verbatim.v1.Unsubscribe.$Shape; typing?: null; delivered?: null; read?: null; available?: null; ping?: null; viewing?: null; end?: null; visit?: null }|{ frame?: "typing"; hello?: null; send?: null; subscribe?: null; unsubscribe?: null; typing: verbatim.v1.Typing.$Shape; delivered?: null; read?: null; available?: null; ping?: null; viewing?: null; end?: null; visit?: null }|{ frame?: "delivered"; hello?: null; send?: null; subscribe?: null; unsubscribe?: null; typing?: null; delivered: verbatim.v1.Seen.$Shape; read?: null; available?: null; ping?: null; viewing?: null; end?: null; visit?: null }|{ frame?: "read"; hello?: null; send?: null; subscribe?: null; unsubscribe?: null; typing?: null; delivered?: null; read: verbatim.v1.Seen.$Shape; available?: null; ping?: null; viewing?: null; end?: null; visit?: null }|{ frame?: "available"; hello?: null; send?: null; subscribe?: null; unsubscribe?: null; typing?: null; delivered?: null; read?: null; available: verbatim.v1.Available.$Shape; ping?: null; viewing?: null; end?: null; visit?: null }|{ frame?: "ping"; hello?: null; send?: null; subscribe?: null; unsubscribe?: null; typing?: null; delivered?: null; read?: null; available?: null; ping: verbatim.v1.Ping.$Shape; viewing?: null; end?: null; visit?: null }|{ frame?: "viewing"; hello?: null; send?: null; subscribe?: null; unsubscribe?: null; typing?: null; delivered?: null; read?: null; available?: null; ping?: null; viewing: verbatim.v1.Typing.$Shape; end?: null; visit?: null }|{ frame?: "end"; hello?: null; send?: null; subscribe?: null; unsubscribe?: null; typing?: null; delivered?: null; read?: null; available?: null; ping?: null; viewing?: null; end: verbatim.v1.Seen.$Shape; visit?: null }|{ frame?: "visit"; hello?: null; send?: null; subscribe?: null; unsubscribe?: null; typing?: null; delivered?: null; read?: null; available?: null; ping?: null; viewing?: null; end?: null; visit: verbatim.v1.Visit.$Shape })
            );
        }

        /**
         * Properties of a Hello.
         * @deprecated Use verbatim.v1.Hello.$Properties instead.
         */
        interface IHello extends verbatim.v1.Hello.$Properties {
        }

        /** Represents a Hello. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hello token. */
            token: string;

            /** Hello subscriptions. */
            subscriptions: verbatim.v1.Subscription.$Properties[];

            /** Hello client. */
            client?: (string|null);

            /** Hello contact. */
            contact?: (verbatim.v1.HelloContact.$Properties|null);

            /**
             * Encodes the specified Hello message. Does not implicitly {@link verbatim.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Hello & verbatim.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Hello & verbatim.v1.Hello.$Shape;
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Hello token */
                token?: (string|null);

                /** Hello subscriptions */
                subscriptions?: (verbatim.v1.Subscription.$Properties[]|null);

                /** Hello client */
                client?: (string|null);

                /** Hello contact */
                contact?: (verbatim.v1.HelloContact.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = verbatim.v1.Hello.$Properties;
        }

        /**
         * Properties of a HelloContact.
         * @deprecated Use verbatim.v1.HelloContact.$Properties instead.
         */
        interface IHelloContact extends verbatim.v1.HelloContact.$Properties {
        }

        /** Represents a HelloContact. */
        class HelloContact {

            /**
             * Constructs a new HelloContact.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.HelloContact.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HelloContact externalId. */
            externalId: string;

            /** HelloContact name. */
            name?: (string|null);

            /**
             * Encodes the specified HelloContact message. Does not implicitly {@link verbatim.v1.HelloContact.verify|verify} messages.
             * @param message HelloContact message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.HelloContact.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HelloContact message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.HelloContact & verbatim.v1.HelloContact.$Shape} HelloContact
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.HelloContact & verbatim.v1.HelloContact.$Shape;
        }

        namespace HelloContact {

            /** Properties of a HelloContact. */
            interface $Properties {

                /** HelloContact externalId */
                externalId?: (string|null);

                /** HelloContact name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HelloContact. */
            type $Shape = verbatim.v1.HelloContact.$Properties;
        }

        /**
         * Properties of a Subscription.
         * @deprecated Use verbatim.v1.Subscription.$Properties instead.
         */
        interface ISubscription extends verbatim.v1.Subscription.$Properties {
        }

        /** Represents a Subscription. */
        class Subscription {

            /**
             * Constructs a new Subscription.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Subscription.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Subscription topic. */
            topic: string;

            /** Subscription cursor. */
            cursor?: (string|null);

            /**
             * Encodes the specified Subscription message. Does not implicitly {@link verbatim.v1.Subscription.verify|verify} messages.
             * @param message Subscription message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Subscription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Subscription message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Subscription & verbatim.v1.Subscription.$Shape} Subscription
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Subscription & verbatim.v1.Subscription.$Shape;
        }

        namespace Subscription {

            /** Properties of a Subscription. */
            interface $Properties {

                /** Subscription topic */
                topic?: (string|null);

                /** Subscription cursor */
                cursor?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Subscription. */
            type $Shape = verbatim.v1.Subscription.$Properties;
        }

        /**
         * Properties of a Send.
         * @deprecated Use verbatim.v1.Send.$Properties instead.
         */
        interface ISend extends verbatim.v1.Send.$Properties {
        }

        /** Represents a Send. */
        class Send {

            /**
             * Constructs a new Send.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Send.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Send clientMessageId. */
            clientMessageId: string;

            /** Send conversationId. */
            conversationId?: (string|null);

            /** Send text. */
            text: string;

            /** Send note. */
            note?: (boolean|null);

            /** Send origin. */
            origin?: (string|null);

            /** Send mentions. */
            mentions: string[];

            /**
             * Encodes the specified Send message. Does not implicitly {@link verbatim.v1.Send.verify|verify} messages.
             * @param message Send message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Send.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Send message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Send & verbatim.v1.Send.$Shape} Send
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Send & verbatim.v1.Send.$Shape;
        }

        namespace Send {

            /** Properties of a Send. */
            interface $Properties {

                /** Send clientMessageId */
                clientMessageId?: (string|null);

                /** Send conversationId */
                conversationId?: (string|null);

                /** Send text */
                text?: (string|null);

                /** Send note */
                note?: (boolean|null);

                /** Send origin */
                origin?: (string|null);

                /** Send mentions */
                mentions?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Send. */
            type $Shape = verbatim.v1.Send.$Properties;
        }

        /**
         * Properties of a Subscribe.
         * @deprecated Use verbatim.v1.Subscribe.$Properties instead.
         */
        interface ISubscribe extends verbatim.v1.Subscribe.$Properties {
        }

        /** Represents a Subscribe. */
        class Subscribe {

            /**
             * Constructs a new Subscribe.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Subscribe.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Subscribe topic. */
            topic: string;

            /** Subscribe cursor. */
            cursor?: (string|null);

            /** Subscribe last. */
            last?: (number|null);

            /** Subscribe window. */
            window: string[];

            /**
             * Encodes the specified Subscribe message. Does not implicitly {@link verbatim.v1.Subscribe.verify|verify} messages.
             * @param message Subscribe message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Subscribe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Subscribe message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Subscribe & verbatim.v1.Subscribe.$Shape} Subscribe
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Subscribe & verbatim.v1.Subscribe.$Shape;
        }

        namespace Subscribe {

            /** Properties of a Subscribe. */
            interface $Properties {

                /** Subscribe topic */
                topic?: (string|null);

                /** Subscribe cursor */
                cursor?: (string|null);

                /** Subscribe last */
                last?: (number|null);

                /** Subscribe window */
                window?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Subscribe. */
            type $Shape = verbatim.v1.Subscribe.$Properties;
        }

        /**
         * Properties of an Unsubscribe.
         * @deprecated Use verbatim.v1.Unsubscribe.$Properties instead.
         */
        interface IUnsubscribe extends verbatim.v1.Unsubscribe.$Properties {
        }

        /** Represents an Unsubscribe. */
        class Unsubscribe {

            /**
             * Constructs a new Unsubscribe.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Unsubscribe.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Unsubscribe topic. */
            topic: string;

            /**
             * Encodes the specified Unsubscribe message. Does not implicitly {@link verbatim.v1.Unsubscribe.verify|verify} messages.
             * @param message Unsubscribe message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Unsubscribe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Unsubscribe message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Unsubscribe & verbatim.v1.Unsubscribe.$Shape} Unsubscribe
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Unsubscribe & verbatim.v1.Unsubscribe.$Shape;
        }

        namespace Unsubscribe {

            /** Properties of an Unsubscribe. */
            interface $Properties {

                /** Unsubscribe topic */
                topic?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Unsubscribe. */
            type $Shape = verbatim.v1.Unsubscribe.$Properties;
        }

        /**
         * Properties of a Typing.
         * @deprecated Use verbatim.v1.Typing.$Properties instead.
         */
        interface ITyping extends verbatim.v1.Typing.$Properties {
        }

        /** Represents a Typing. */
        class Typing {

            /**
             * Constructs a new Typing.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Typing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Typing conversationId. */
            conversationId: string;

            /** Typing on. */
            on: boolean;

            /** Typing who. */
            who?: (verbatim.v1.Actor.$Properties|null);

            /**
             * Encodes the specified Typing message. Does not implicitly {@link verbatim.v1.Typing.verify|verify} messages.
             * @param message Typing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Typing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Typing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Typing & verbatim.v1.Typing.$Shape} Typing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Typing & verbatim.v1.Typing.$Shape;
        }

        namespace Typing {

            /** Properties of a Typing. */
            interface $Properties {

                /** Typing conversationId */
                conversationId?: (string|null);

                /** Typing on */
                on?: (boolean|null);

                /** Typing who */
                who?: (verbatim.v1.Actor.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Typing. */
            type $Shape = verbatim.v1.Typing.$Properties;
        }

        /**
         * Properties of a Seen.
         * @deprecated Use verbatim.v1.Seen.$Properties instead.
         */
        interface ISeen extends verbatim.v1.Seen.$Properties {
        }

        /** Represents a Seen. */
        class Seen {

            /**
             * Constructs a new Seen.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Seen.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Seen conversationId. */
            conversationId: string;

            /** Seen seq. */
            seq: number;

            /**
             * Encodes the specified Seen message. Does not implicitly {@link verbatim.v1.Seen.verify|verify} messages.
             * @param message Seen message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Seen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Seen message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Seen & verbatim.v1.Seen.$Shape} Seen
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Seen & verbatim.v1.Seen.$Shape;
        }

        namespace Seen {

            /** Properties of a Seen. */
            interface $Properties {

                /** Seen conversationId */
                conversationId?: (string|null);

                /** Seen seq */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Seen. */
            type $Shape = verbatim.v1.Seen.$Properties;
        }

        /**
         * Properties of a Visit.
         * @deprecated Use verbatim.v1.Visit.$Properties instead.
         */
        interface IVisit extends verbatim.v1.Visit.$Properties {
        }

        /** Represents a Visit. */
        class Visit {

            /**
             * Constructs a new Visit.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Visit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Visit page. */
            page?: (string|null);

            /** Visit referrer. */
            referrer?: (string|null);

            /** Visit browser. */
            browser?: (string|null);

            /** Visit locale. */
            locale?: (string|null);

            /**
             * Encodes the specified Visit message. Does not implicitly {@link verbatim.v1.Visit.verify|verify} messages.
             * @param message Visit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Visit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Visit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Visit & verbatim.v1.Visit.$Shape} Visit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Visit & verbatim.v1.Visit.$Shape;
        }

        namespace Visit {

            /** Properties of a Visit. */
            interface $Properties {

                /** Visit page */
                page?: (string|null);

                /** Visit referrer */
                referrer?: (string|null);

                /** Visit browser */
                browser?: (string|null);

                /** Visit locale */
                locale?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Visit. */
            type $Shape = verbatim.v1.Visit.$Properties;
        }

        /**
         * Properties of an Available.
         * @deprecated Use verbatim.v1.Available.$Properties instead.
         */
        interface IAvailable extends verbatim.v1.Available.$Properties {
        }

        /** Represents an Available. */
        class Available {

            /**
             * Constructs a new Available.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Available.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Available presence. */
            presence: string;

            /** Available accepting. */
            accepting: boolean;

            /**
             * Encodes the specified Available message. Does not implicitly {@link verbatim.v1.Available.verify|verify} messages.
             * @param message Available message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Available.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Available message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Available & verbatim.v1.Available.$Shape} Available
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Available & verbatim.v1.Available.$Shape;
        }

        namespace Available {

            /** Properties of an Available. */
            interface $Properties {

                /** Available presence */
                presence?: (string|null);

                /** Available accepting */
                accepting?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Available. */
            type $Shape = verbatim.v1.Available.$Properties;
        }

        /**
         * Properties of a Ping.
         * @deprecated Use verbatim.v1.Ping.$Properties instead.
         */
        interface IPing extends verbatim.v1.Ping.$Properties {
        }

        /** Represents a Ping. */
        class Ping {

            /**
             * Constructs a new Ping.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Ping.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ping nonce. */
            nonce?: (string|null);

            /**
             * Encodes the specified Ping message. Does not implicitly {@link verbatim.v1.Ping.verify|verify} messages.
             * @param message Ping message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Ping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ping message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Ping & verbatim.v1.Ping.$Shape} Ping
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Ping & verbatim.v1.Ping.$Shape;
        }

        namespace Ping {

            /** Properties of a Ping. */
            interface $Properties {

                /** Ping nonce */
                nonce?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ping. */
            type $Shape = verbatim.v1.Ping.$Properties;
        }

        /**
         * Properties of a ServerFrame.
         * @deprecated Use verbatim.v1.ServerFrame.$Properties instead.
         */
        interface IServerFrame extends verbatim.v1.ServerFrame.$Properties {
        }

        /** Represents a ServerFrame. */
        class ServerFrame {

            /**
             * Constructs a new ServerFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ServerFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerFrame welcome. */
            welcome?: (verbatim.v1.Welcome.$Properties|null);

            /** ServerFrame ack. */
            ack?: (verbatim.v1.Ack.$Properties|null);

            /** ServerFrame event. */
            event?: (verbatim.v1.EventFrame.$Properties|null);

            /** ServerFrame rows. */
            rows?: (verbatim.v1.Rows.$Properties|null);

            /** ServerFrame counts. */
            counts?: (verbatim.v1.CountsFrame.$Properties|null);

            /** ServerFrame synced. */
            synced?: (verbatim.v1.Synced.$Properties|null);

            /** ServerFrame reset. */
            reset?: (verbatim.v1.Reset.$Properties|null);

            /** ServerFrame typing. */
            typing?: (verbatim.v1.Typing.$Properties|null);

            /** ServerFrame presence. */
            presence?: (verbatim.v1.Presence.$Properties|null);

            /** ServerFrame error. */
            error?: (verbatim.v1.Error.$Properties|null);

            /** ServerFrame pong. */
            pong?: (verbatim.v1.Pong.$Properties|null);

            /** ServerFrame drain. */
            drain?: (verbatim.v1.Drain.$Properties|null);

            /** ServerFrame queue. */
            queue?: (verbatim.v1.QueueFrame.$Properties|null);

            /** ServerFrame board. */
            board?: (verbatim.v1.Board.$Properties|null);

            /** ServerFrame offer. */
            offer?: (verbatim.v1.Offer.$Properties|null);

            /** ServerFrame viewing. */
            viewing?: (verbatim.v1.Typing.$Properties|null);

            /** ServerFrame stale. */
            stale?: (verbatim.v1.Stale.$Properties|null);

            /** ServerFrame frame. */
            frame?: ("welcome"|"ack"|"event"|"rows"|"counts"|"synced"|"reset"|"typing"|"presence"|"error"|"pong"|"drain"|"queue"|"board"|"offer"|"viewing"|"stale");

            /**
             * Encodes the specified ServerFrame message. Does not implicitly {@link verbatim.v1.ServerFrame.verify|verify} messages.
             * @param message ServerFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ServerFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ServerFrame & verbatim.v1.ServerFrame.$Shape} ServerFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ServerFrame & verbatim.v1.ServerFrame.$Shape;
        }

        namespace ServerFrame {

            /** Properties of a ServerFrame. */
            interface $Properties {

                /** ServerFrame welcome */
                welcome?: (verbatim.v1.Welcome.$Properties|null);

                /** ServerFrame ack */
                ack?: (verbatim.v1.Ack.$Properties|null);

                /** ServerFrame event */
                event?: (verbatim.v1.EventFrame.$Properties|null);

                /** ServerFrame rows */
                rows?: (verbatim.v1.Rows.$Properties|null);

                /** ServerFrame counts */
                counts?: (verbatim.v1.CountsFrame.$Properties|null);

                /** ServerFrame synced */
                synced?: (verbatim.v1.Synced.$Properties|null);

                /** ServerFrame reset */
                reset?: (verbatim.v1.Reset.$Properties|null);

                /** ServerFrame typing */
                typing?: (verbatim.v1.Typing.$Properties|null);

                /** ServerFrame presence */
                presence?: (verbatim.v1.Presence.$Properties|null);

                /** ServerFrame error */
                error?: (verbatim.v1.Error.$Properties|null);

                /** ServerFrame pong */
                pong?: (verbatim.v1.Pong.$Properties|null);

                /** ServerFrame drain */
                drain?: (verbatim.v1.Drain.$Properties|null);

                /** ServerFrame queue */
                queue?: (verbatim.v1.QueueFrame.$Properties|null);

                /** ServerFrame board */
                board?: (verbatim.v1.Board.$Properties|null);

                /** ServerFrame offer */
                offer?: (verbatim.v1.Offer.$Properties|null);

                /** ServerFrame viewing */
                viewing?: (verbatim.v1.Typing.$Properties|null);

                /** ServerFrame stale */
                stale?: (verbatim.v1.Stale.$Properties|null);

                /** ServerFrame frame */
                frame?: ("welcome"|"ack"|"event"|"rows"|"counts"|"synced"|"reset"|"typing"|"presence"|"error"|"pong"|"drain"|"queue"|"board"|"offer"|"viewing"|"stale");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ServerFrame. */
            type $Shape = {
              welcome?: verbatim.v1.Welcome.$Shape|null;
              ack?: verbatim.v1.Ack.$Shape|null;
              event?: verbatim.v1.EventFrame.$Shape|null;
              rows?: verbatim.v1.Rows.$Shape|null;
              counts?: verbatim.v1.CountsFrame.$Shape|null;
              synced?: verbatim.v1.Synced.$Shape|null;
              reset?: verbatim.v1.Reset.$Shape|null;
              typing?: verbatim.v1.Typing.$Shape|null;
              presence?: verbatim.v1.Presence.$Shape|null;
              error?: verbatim.v1.Error.$Shape|null;
              pong?: verbatim.v1.Pong.$Shape|null;
              drain?: verbatim.v1.Drain.$Shape|null;
              queue?: verbatim.v1.QueueFrame.$Shape|null;
              board?: verbatim.v1.Board.$Shape|null;
              offer?: verbatim.v1.Offer.$Shape|null;
              viewing?: verbatim.v1.Typing.$Shape|null;
              stale?: verbatim.v1.Stale.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ frame?: undefined; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "welcome"; welcome: verbatim.v1.Welcome.$Shape; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "ack"; welcome?: null; ack: verbatim.v1.Ack.$Shape; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "event"; welcome?: null; ack?: null; event: verbatim.v1.EventFrame.$Shape; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "rows"; welcome?: null; ack?: null; event?: null; rows: verbatim.v1.Rows.$Shape; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "counts"; welcome?: null; ack?: null; event?: null; rows?: null; counts: verbatim.v1.CountsFrame.$Shape; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "synced"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced: verbatim.v1.Synced.$Shape; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "reset"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset: verbatim.v1.Reset.$Shape; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "typing"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing: verbatim.v1.Typing.$Shape; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "presence"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence: verbatim.v1.Presence.$Shape; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "error"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error: verbatim.v1.Error.$Shape; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "pong"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong: verbatim.v1.Pong.$Shape; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "drain"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain: verbatim.v1.Drain.$Shape; queue?: null; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "queue"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue: verbatim.v1.QueueFrame.$Shape; board?: null; offer?: null; viewing?: null; stale?: null }|{ frame?: "board"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board: verbatim.v1.Board.$Shape; offer?: null; viewing?: null; stale?: null }|{ frame?: "offer"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer: verbatim.v1.Offer.$Shape; viewing?: null; stale?: null }|{ frame?: "viewing"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing: verbatim.v1.Typing.$Shape; stale?: null }|{ frame?: "stale"; welcome?: null; ack?: null; event?: null; rows?: null; counts?: null; synced?: null; reset?: null; typing?: null; presence?: null; error?: null; pong?: null; drain?: null; queue?: null; board?: null; offer?: null; viewing?: null; stale: verbatim.v1.Stale.$Shape })
            );
        }

        /**
         * Properties of a Welcome.
         * @deprecated Use verbatim.v1.Welcome.$Properties instead.
         */
        interface IWelcome extends verbatim.v1.Welcome.$Properties {
        }

        /** Represents a Welcome. */
        class Welcome {

            /**
             * Constructs a new Welcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Welcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Welcome role. */
            role: string;

            /** Welcome contactId. */
            contactId?: (string|null);

            /** Welcome agentId. */
            agentId?: (string|null);

            /** Welcome conversationId. */
            conversationId?: (string|null);

            /** Welcome resumeToken. */
            resumeToken?: (string|null);

            /** Welcome heartbeatMs. */
            heartbeatMs: number;

            /** Welcome limits. */
            limits?: (verbatim.v1.Limits.$Properties|null);

            /** Welcome reconnectWithinMs. */
            reconnectWithinMs?: (number|null);

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link verbatim.v1.Welcome.verify|verify} messages.
             * @param message Welcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Welcome & verbatim.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Welcome & verbatim.v1.Welcome.$Shape;
        }

        namespace Welcome {

            /** Properties of a Welcome. */
            interface $Properties {

                /** Welcome role */
                role?: (string|null);

                /** Welcome contactId */
                contactId?: (string|null);

                /** Welcome agentId */
                agentId?: (string|null);

                /** Welcome conversationId */
                conversationId?: (string|null);

                /** Welcome resumeToken */
                resumeToken?: (string|null);

                /** Welcome heartbeatMs */
                heartbeatMs?: (number|null);

                /** Welcome limits */
                limits?: (verbatim.v1.Limits.$Properties|null);

                /** Welcome reconnectWithinMs */
                reconnectWithinMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Welcome. */
            type $Shape = verbatim.v1.Welcome.$Properties;
        }

        /**
         * Properties of a Limits.
         * @deprecated Use verbatim.v1.Limits.$Properties instead.
         */
        interface ILimits extends verbatim.v1.Limits.$Properties {
        }

        /** Represents a Limits. */
        class Limits {

            /**
             * Constructs a new Limits.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Limits.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Limits textChars. */
            textChars: number;

            /** Limits frameBytes. */
            frameBytes: number;

            /**
             * Encodes the specified Limits message. Does not implicitly {@link verbatim.v1.Limits.verify|verify} messages.
             * @param message Limits message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Limits.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Limits message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Limits & verbatim.v1.Limits.$Shape} Limits
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Limits & verbatim.v1.Limits.$Shape;
        }

        namespace Limits {

            /** Properties of a Limits. */
            interface $Properties {

                /** Limits textChars */
                textChars?: (number|null);

                /** Limits frameBytes */
                frameBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Limits. */
            type $Shape = verbatim.v1.Limits.$Properties;
        }

        /**
         * Properties of an Ack.
         * @deprecated Use verbatim.v1.Ack.$Properties instead.
         */
        interface IAck extends verbatim.v1.Ack.$Properties {
        }

        /** Represents an Ack. */
        class Ack {

            /**
             * Constructs a new Ack.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Ack.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ack clientMessageId. */
            clientMessageId: string;

            /** Ack messageId. */
            messageId: string;

            /** Ack conversationId. */
            conversationId: string;

            /**
             * Encodes the specified Ack message. Does not implicitly {@link verbatim.v1.Ack.verify|verify} messages.
             * @param message Ack message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Ack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ack message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Ack & verbatim.v1.Ack.$Shape} Ack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Ack & verbatim.v1.Ack.$Shape;
        }

        namespace Ack {

            /** Properties of an Ack. */
            interface $Properties {

                /** Ack clientMessageId */
                clientMessageId?: (string|null);

                /** Ack messageId */
                messageId?: (string|null);

                /** Ack conversationId */
                conversationId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Ack. */
            type $Shape = verbatim.v1.Ack.$Properties;
        }

        /**
         * Properties of an EventFrame.
         * @deprecated Use verbatim.v1.EventFrame.$Properties instead.
         */
        interface IEventFrame extends verbatim.v1.EventFrame.$Properties {
        }

        /** Represents an EventFrame. */
        class EventFrame {

            /**
             * Constructs a new EventFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.EventFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventFrame topic. */
            topic: string;

            /** EventFrame cursor. */
            cursor: string;

            /** EventFrame previous. */
            previous?: (string|null);

            /** EventFrame event. */
            event?: (verbatim.v1.Event.$Properties|null);

            /**
             * Encodes the specified EventFrame message. Does not implicitly {@link verbatim.v1.EventFrame.verify|verify} messages.
             * @param message EventFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.EventFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.EventFrame & verbatim.v1.EventFrame.$Shape} EventFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.EventFrame & verbatim.v1.EventFrame.$Shape;
        }

        namespace EventFrame {

            /** Properties of an EventFrame. */
            interface $Properties {

                /** EventFrame topic */
                topic?: (string|null);

                /** EventFrame cursor */
                cursor?: (string|null);

                /** EventFrame previous */
                previous?: (string|null);

                /** EventFrame event */
                event?: (verbatim.v1.Event.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EventFrame. */
            type $Shape = {
              topic?: string|null;
              cursor?: string|null;
              previous?: string|null;
              event?: verbatim.v1.Event.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Rows.
         * @deprecated Use verbatim.v1.Rows.$Properties instead.
         */
        interface IRows extends verbatim.v1.Rows.$Properties {
        }

        /** Represents a Rows. */
        class Rows {

            /**
             * Constructs a new Rows.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Rows.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Rows topic. */
            topic: string;

            /** Rows cursor. */
            cursor: string;

            /** Rows previous. */
            previous?: (string|null);

            /** Rows rows. */
            rows: verbatim.v1.ConversationRow.$Properties[];

            /** Rows removed. */
            removed: string[];

            /**
             * Encodes the specified Rows message. Does not implicitly {@link verbatim.v1.Rows.verify|verify} messages.
             * @param message Rows message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Rows.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rows message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Rows & verbatim.v1.Rows.$Shape} Rows
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Rows & verbatim.v1.Rows.$Shape;
        }

        namespace Rows {

            /** Properties of a Rows. */
            interface $Properties {

                /** Rows topic */
                topic?: (string|null);

                /** Rows cursor */
                cursor?: (string|null);

                /** Rows previous */
                previous?: (string|null);

                /** Rows rows */
                rows?: (verbatim.v1.ConversationRow.$Properties[]|null);

                /** Rows removed */
                removed?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Rows. */
            type $Shape = verbatim.v1.Rows.$Properties;
        }

        /**
         * Properties of a ConversationRow.
         * @deprecated Use verbatim.v1.ConversationRow.$Properties instead.
         */
        interface IConversationRow extends verbatim.v1.ConversationRow.$Properties {
        }

        /** Represents a ConversationRow. */
        class ConversationRow {

            /**
             * Constructs a new ConversationRow.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ConversationRow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationRow id. */
            id: string;

            /** ConversationRow seq. */
            seq: number;

            /** ConversationRow status. */
            status: string;

            /** ConversationRow handler. */
            handler: string;

            /** ConversationRow inboxId. */
            inboxId: string;

            /** ConversationRow channel. */
            channel: string;

            /** ConversationRow teamId. */
            teamId?: (string|null);

            /** ConversationRow assigneeId. */
            assigneeId?: (string|null);

            /** ConversationRow contact. */
            contact?: (verbatim.v1.RowContact.$Properties|null);

            /** ConversationRow lastMessage. */
            lastMessage?: (verbatim.v1.LastMessage.$Properties|null);

            /** ConversationRow unread. */
            unread: number;

            /** ConversationRow waitingSince. */
            waitingSince?: (number|null);

            /** ConversationRow snoozedUntil. */
            snoozedUntil?: (number|null);

            /** ConversationRow firstReplyAt. */
            firstReplyAt?: (number|null);

            /** ConversationRow resolvedAt. */
            resolvedAt?: (number|null);

            /** ConversationRow labels. */
            labels: string[];

            /** ConversationRow priority. */
            priority: string;

            /** ConversationRow attributes. */
            attributes: { [k: string]: string };

            /** ConversationRow code. */
            code: string;

            /** ConversationRow updatedAt. */
            updatedAt: number;

            /** ConversationRow createdAt. */
            createdAt: number;

            /** ConversationRow mentions. */
            mentions: verbatim.v1.RowMention.$Properties[];

            /**
             * Encodes the specified ConversationRow message. Does not implicitly {@link verbatim.v1.ConversationRow.verify|verify} messages.
             * @param message ConversationRow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ConversationRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationRow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ConversationRow & verbatim.v1.ConversationRow.$Shape} ConversationRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ConversationRow & verbatim.v1.ConversationRow.$Shape;
        }

        namespace ConversationRow {

            /** Properties of a ConversationRow. */
            interface $Properties {

                /** ConversationRow id */
                id?: (string|null);

                /** ConversationRow seq */
                seq?: (number|null);

                /** ConversationRow status */
                status?: (string|null);

                /** ConversationRow handler */
                handler?: (string|null);

                /** ConversationRow inboxId */
                inboxId?: (string|null);

                /** ConversationRow channel */
                channel?: (string|null);

                /** ConversationRow teamId */
                teamId?: (string|null);

                /** ConversationRow assigneeId */
                assigneeId?: (string|null);

                /** ConversationRow contact */
                contact?: (verbatim.v1.RowContact.$Properties|null);

                /** ConversationRow lastMessage */
                lastMessage?: (verbatim.v1.LastMessage.$Properties|null);

                /** ConversationRow unread */
                unread?: (number|null);

                /** ConversationRow waitingSince */
                waitingSince?: (number|null);

                /** ConversationRow snoozedUntil */
                snoozedUntil?: (number|null);

                /** ConversationRow firstReplyAt */
                firstReplyAt?: (number|null);

                /** ConversationRow resolvedAt */
                resolvedAt?: (number|null);

                /** ConversationRow labels */
                labels?: (string[]|null);

                /** ConversationRow priority */
                priority?: (string|null);

                /** ConversationRow attributes */
                attributes?: ({ [k: string]: string }|null);

                /** ConversationRow code */
                code?: (string|null);

                /** ConversationRow updatedAt */
                updatedAt?: (number|null);

                /** ConversationRow createdAt */
                createdAt?: (number|null);

                /** ConversationRow mentions */
                mentions?: (verbatim.v1.RowMention.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationRow. */
            type $Shape = verbatim.v1.ConversationRow.$Properties;
        }

        /**
         * Properties of a RowMention.
         * @deprecated Use verbatim.v1.RowMention.$Properties instead.
         */
        interface IRowMention extends verbatim.v1.RowMention.$Properties {
        }

        /** Represents a RowMention. */
        class RowMention {

            /**
             * Constructs a new RowMention.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.RowMention.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RowMention agentId. */
            agentId: string;

            /** RowMention seq. */
            seq: number;

            /**
             * Encodes the specified RowMention message. Does not implicitly {@link verbatim.v1.RowMention.verify|verify} messages.
             * @param message RowMention message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.RowMention.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RowMention message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.RowMention & verbatim.v1.RowMention.$Shape} RowMention
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.RowMention & verbatim.v1.RowMention.$Shape;
        }

        namespace RowMention {

            /** Properties of a RowMention. */
            interface $Properties {

                /** RowMention agentId */
                agentId?: (string|null);

                /** RowMention seq */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RowMention. */
            type $Shape = verbatim.v1.RowMention.$Properties;
        }

        /**
         * Properties of a RowContact.
         * @deprecated Use verbatim.v1.RowContact.$Properties instead.
         */
        interface IRowContact extends verbatim.v1.RowContact.$Properties {
        }

        /** Represents a RowContact. */
        class RowContact {

            /**
             * Constructs a new RowContact.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.RowContact.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RowContact id. */
            id: string;

            /** RowContact name. */
            name?: (string|null);

            /**
             * Encodes the specified RowContact message. Does not implicitly {@link verbatim.v1.RowContact.verify|verify} messages.
             * @param message RowContact message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.RowContact.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RowContact message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.RowContact & verbatim.v1.RowContact.$Shape} RowContact
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.RowContact & verbatim.v1.RowContact.$Shape;
        }

        namespace RowContact {

            /** Properties of a RowContact. */
            interface $Properties {

                /** RowContact id */
                id?: (string|null);

                /** RowContact name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RowContact. */
            type $Shape = verbatim.v1.RowContact.$Properties;
        }

        /**
         * Properties of a LastMessage.
         * @deprecated Use verbatim.v1.LastMessage.$Properties instead.
         */
        interface ILastMessage extends verbatim.v1.LastMessage.$Properties {
        }

        /** Represents a LastMessage. */
        class LastMessage {

            /**
             * Constructs a new LastMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.LastMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LastMessage kind. */
            kind: string;

            /** LastMessage text. */
            text?: (string|null);

            /** LastMessage at. */
            at: number;

            /**
             * Encodes the specified LastMessage message. Does not implicitly {@link verbatim.v1.LastMessage.verify|verify} messages.
             * @param message LastMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.LastMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LastMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.LastMessage & verbatim.v1.LastMessage.$Shape} LastMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.LastMessage & verbatim.v1.LastMessage.$Shape;
        }

        namespace LastMessage {

            /** Properties of a LastMessage. */
            interface $Properties {

                /** LastMessage kind */
                kind?: (string|null);

                /** LastMessage text */
                text?: (string|null);

                /** LastMessage at */
                at?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LastMessage. */
            type $Shape = verbatim.v1.LastMessage.$Properties;
        }

        /**
         * Properties of a StatusCounts.
         * @deprecated Use verbatim.v1.StatusCounts.$Properties instead.
         */
        interface IStatusCounts extends verbatim.v1.StatusCounts.$Properties {
        }

        /** Represents a StatusCounts. */
        class StatusCounts {

            /**
             * Constructs a new StatusCounts.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.StatusCounts.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StatusCounts byStatus. */
            byStatus: { [k: string]: number };

            /**
             * Encodes the specified StatusCounts message. Does not implicitly {@link verbatim.v1.StatusCounts.verify|verify} messages.
             * @param message StatusCounts message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.StatusCounts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StatusCounts message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.StatusCounts & verbatim.v1.StatusCounts.$Shape} StatusCounts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.StatusCounts & verbatim.v1.StatusCounts.$Shape;
        }

        namespace StatusCounts {

            /** Properties of a StatusCounts. */
            interface $Properties {

                /** StatusCounts byStatus */
                byStatus?: ({ [k: string]: number }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StatusCounts. */
            type $Shape = verbatim.v1.StatusCounts.$Properties;
        }

        /**
         * Properties of a CountsFrame.
         * @deprecated Use verbatim.v1.CountsFrame.$Properties instead.
         */
        interface ICountsFrame extends verbatim.v1.CountsFrame.$Properties {
        }

        /** Represents a CountsFrame. */
        class CountsFrame {

            /**
             * Constructs a new CountsFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.CountsFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CountsFrame topic. */
            topic: string;

            /** CountsFrame counts. */
            counts: { [k: string]: verbatim.v1.StatusCounts.$Properties };

            /**
             * Encodes the specified CountsFrame message. Does not implicitly {@link verbatim.v1.CountsFrame.verify|verify} messages.
             * @param message CountsFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.CountsFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CountsFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.CountsFrame & verbatim.v1.CountsFrame.$Shape} CountsFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.CountsFrame & verbatim.v1.CountsFrame.$Shape;
        }

        namespace CountsFrame {

            /** Properties of a CountsFrame. */
            interface $Properties {

                /** CountsFrame topic */
                topic?: (string|null);

                /** CountsFrame counts */
                counts?: ({ [k: string]: verbatim.v1.StatusCounts.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CountsFrame. */
            type $Shape = verbatim.v1.CountsFrame.$Properties;
        }

        /**
         * Properties of a Synced.
         * @deprecated Use verbatim.v1.Synced.$Properties instead.
         */
        interface ISynced extends verbatim.v1.Synced.$Properties {
        }

        /** Represents a Synced. */
        class Synced {

            /**
             * Constructs a new Synced.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Synced.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Synced topic. */
            topic: string;

            /** Synced cursor. */
            cursor: string;

            /**
             * Encodes the specified Synced message. Does not implicitly {@link verbatim.v1.Synced.verify|verify} messages.
             * @param message Synced message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Synced.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Synced message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Synced & verbatim.v1.Synced.$Shape} Synced
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Synced & verbatim.v1.Synced.$Shape;
        }

        namespace Synced {

            /** Properties of a Synced. */
            interface $Properties {

                /** Synced topic */
                topic?: (string|null);

                /** Synced cursor */
                cursor?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Synced. */
            type $Shape = verbatim.v1.Synced.$Properties;
        }

        /**
         * Properties of a Reset.
         * @deprecated Use verbatim.v1.Reset.$Properties instead.
         */
        interface IReset extends verbatim.v1.Reset.$Properties {
        }

        /** Represents a Reset. */
        class Reset {

            /**
             * Constructs a new Reset.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Reset.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reset topic. */
            topic: string;

            /** Reset reason. */
            reason: string;

            /**
             * Encodes the specified Reset message. Does not implicitly {@link verbatim.v1.Reset.verify|verify} messages.
             * @param message Reset message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Reset.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reset message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Reset & verbatim.v1.Reset.$Shape} Reset
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Reset & verbatim.v1.Reset.$Shape;
        }

        namespace Reset {

            /** Properties of a Reset. */
            interface $Properties {

                /** Reset topic */
                topic?: (string|null);

                /** Reset reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reset. */
            type $Shape = verbatim.v1.Reset.$Properties;
        }

        /**
         * Properties of a Presence.
         * @deprecated Use verbatim.v1.Presence.$Properties instead.
         */
        interface IPresence extends verbatim.v1.Presence.$Properties {
        }

        /** Represents a Presence. */
        class Presence {

            /**
             * Constructs a new Presence.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Presence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Presence agentId. */
            agentId: string;

            /** Presence presence. */
            presence: string;

            /** Presence accepting. */
            accepting: boolean;

            /** Presence breaker. */
            breaker?: (string|null);

            /**
             * Encodes the specified Presence message. Does not implicitly {@link verbatim.v1.Presence.verify|verify} messages.
             * @param message Presence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Presence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Presence & verbatim.v1.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Presence & verbatim.v1.Presence.$Shape;
        }

        namespace Presence {

            /** Properties of a Presence. */
            interface $Properties {

                /** Presence agentId */
                agentId?: (string|null);

                /** Presence presence */
                presence?: (string|null);

                /** Presence accepting */
                accepting?: (boolean|null);

                /** Presence breaker */
                breaker?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Presence. */
            type $Shape = verbatim.v1.Presence.$Properties;
        }

        /**
         * Properties of a QueueFrame.
         * @deprecated Use verbatim.v1.QueueFrame.$Properties instead.
         */
        interface IQueueFrame extends verbatim.v1.QueueFrame.$Properties {
        }

        /** Represents a QueueFrame. */
        class QueueFrame {

            /**
             * Constructs a new QueueFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.QueueFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueueFrame conversationId. */
            conversationId: string;

            /** QueueFrame position. */
            position: number;

            /** QueueFrame waiting. */
            waiting: number;

            /**
             * Encodes the specified QueueFrame message. Does not implicitly {@link verbatim.v1.QueueFrame.verify|verify} messages.
             * @param message QueueFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.QueueFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueueFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.QueueFrame & verbatim.v1.QueueFrame.$Shape} QueueFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.QueueFrame & verbatim.v1.QueueFrame.$Shape;
        }

        namespace QueueFrame {

            /** Properties of a QueueFrame. */
            interface $Properties {

                /** QueueFrame conversationId */
                conversationId?: (string|null);

                /** QueueFrame position */
                position?: (number|null);

                /** QueueFrame waiting */
                waiting?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueueFrame. */
            type $Shape = verbatim.v1.QueueFrame.$Properties;
        }

        /**
         * Properties of an Offer.
         * @deprecated Use verbatim.v1.Offer.$Properties instead.
         */
        interface IOffer extends verbatim.v1.Offer.$Properties {
        }

        /** Represents an Offer. */
        class Offer {

            /**
             * Constructs a new Offer.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Offer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Offer conversationId. */
            conversationId: string;

            /** Offer expiresAt. */
            expiresAt?: (number|null);

            /** Offer teamId. */
            teamId?: (string|null);

            /**
             * Encodes the specified Offer message. Does not implicitly {@link verbatim.v1.Offer.verify|verify} messages.
             * @param message Offer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Offer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Offer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Offer & verbatim.v1.Offer.$Shape} Offer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Offer & verbatim.v1.Offer.$Shape;
        }

        namespace Offer {

            /** Properties of an Offer. */
            interface $Properties {

                /** Offer conversationId */
                conversationId?: (string|null);

                /** Offer expiresAt */
                expiresAt?: (number|null);

                /** Offer teamId */
                teamId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Offer. */
            type $Shape = verbatim.v1.Offer.$Properties;
        }

        /**
         * Properties of a Board.
         * @deprecated Use verbatim.v1.Board.$Properties instead.
         */
        interface IBoard extends verbatim.v1.Board.$Properties {
        }

        /** Represents a Board. */
        class Board {

            /**
             * Constructs a new Board.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Board.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Board topic. */
            topic: string;

            /** Board at. */
            at: number;

            /** Board whole. */
            whole: boolean;

            /** Board teams. */
            teams: verbatim.v1.BoardTeam.$Properties[];

            /** Board agents. */
            agents: verbatim.v1.BoardAgent.$Properties[];

            /**
             * Encodes the specified Board message. Does not implicitly {@link verbatim.v1.Board.verify|verify} messages.
             * @param message Board message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Board.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Board message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Board & verbatim.v1.Board.$Shape} Board
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Board & verbatim.v1.Board.$Shape;
        }

        namespace Board {

            /** Properties of a Board. */
            interface $Properties {

                /** Board topic */
                topic?: (string|null);

                /** Board at */
                at?: (number|null);

                /** Board whole */
                whole?: (boolean|null);

                /** Board teams */
                teams?: (verbatim.v1.BoardTeam.$Properties[]|null);

                /** Board agents */
                agents?: (verbatim.v1.BoardAgent.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Board. */
            type $Shape = verbatim.v1.Board.$Properties;
        }

        /**
         * Properties of a BoardTeam.
         * @deprecated Use verbatim.v1.BoardTeam.$Properties instead.
         */
        interface IBoardTeam extends verbatim.v1.BoardTeam.$Properties {
        }

        /** Represents a BoardTeam. */
        class BoardTeam {

            /**
             * Constructs a new BoardTeam.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.BoardTeam.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BoardTeam teamId. */
            teamId?: (string|null);

            /** BoardTeam waiting. */
            waiting: number;

            /** BoardTeam offered. */
            offered: number;

            /** BoardTeam longestWaitingSince. */
            longestWaitingSince?: (number|null);

            /** BoardTeam agentsOnline. */
            agentsOnline: number;

            /** BoardTeam agentsAccepting. */
            agentsAccepting: number;

            /** BoardTeam open. */
            open: number;

            /** BoardTeam capacity. */
            capacity: number;

            /** BoardTeam serviceLevel. */
            serviceLevel?: (verbatim.v1.ServiceLevel.$Properties|null);

            /**
             * Encodes the specified BoardTeam message. Does not implicitly {@link verbatim.v1.BoardTeam.verify|verify} messages.
             * @param message BoardTeam message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.BoardTeam.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BoardTeam message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.BoardTeam & verbatim.v1.BoardTeam.$Shape} BoardTeam
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.BoardTeam & verbatim.v1.BoardTeam.$Shape;
        }

        namespace BoardTeam {

            /** Properties of a BoardTeam. */
            interface $Properties {

                /** BoardTeam teamId */
                teamId?: (string|null);

                /** BoardTeam waiting */
                waiting?: (number|null);

                /** BoardTeam offered */
                offered?: (number|null);

                /** BoardTeam longestWaitingSince */
                longestWaitingSince?: (number|null);

                /** BoardTeam agentsOnline */
                agentsOnline?: (number|null);

                /** BoardTeam agentsAccepting */
                agentsAccepting?: (number|null);

                /** BoardTeam open */
                open?: (number|null);

                /** BoardTeam capacity */
                capacity?: (number|null);

                /** BoardTeam serviceLevel */
                serviceLevel?: (verbatim.v1.ServiceLevel.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BoardTeam. */
            type $Shape = verbatim.v1.BoardTeam.$Properties;
        }

        /**
         * Properties of a ServiceLevel.
         * @deprecated Use verbatim.v1.ServiceLevel.$Properties instead.
         */
        interface IServiceLevel extends verbatim.v1.ServiceLevel.$Properties {
        }

        /** Represents a ServiceLevel. */
        class ServiceLevel {

            /**
             * Constructs a new ServiceLevel.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.ServiceLevel.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServiceLevel withinSeconds. */
            withinSeconds: number;

            /** ServiceLevel minutes. */
            minutes: number;

            /** ServiceLevel assigned. */
            assigned: number;

            /** ServiceLevel inTime. */
            inTime: number;

            /**
             * Encodes the specified ServiceLevel message. Does not implicitly {@link verbatim.v1.ServiceLevel.verify|verify} messages.
             * @param message ServiceLevel message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.ServiceLevel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServiceLevel message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.ServiceLevel & verbatim.v1.ServiceLevel.$Shape} ServiceLevel
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.ServiceLevel & verbatim.v1.ServiceLevel.$Shape;
        }

        namespace ServiceLevel {

            /** Properties of a ServiceLevel. */
            interface $Properties {

                /** ServiceLevel withinSeconds */
                withinSeconds?: (number|null);

                /** ServiceLevel minutes */
                minutes?: (number|null);

                /** ServiceLevel assigned */
                assigned?: (number|null);

                /** ServiceLevel inTime */
                inTime?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServiceLevel. */
            type $Shape = verbatim.v1.ServiceLevel.$Properties;
        }

        /**
         * Properties of a BoardAgent.
         * @deprecated Use verbatim.v1.BoardAgent.$Properties instead.
         */
        interface IBoardAgent extends verbatim.v1.BoardAgent.$Properties {
        }

        /** Represents a BoardAgent. */
        class BoardAgent {

            /**
             * Constructs a new BoardAgent.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.BoardAgent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BoardAgent agentId. */
            agentId: string;

            /** BoardAgent presence. */
            presence: string;

            /** BoardAgent accepting. */
            accepting: boolean;

            /** BoardAgent load. */
            load: number;

            /** BoardAgent capacity. */
            capacity: number;

            /** BoardAgent offered. */
            offered: number;

            /** BoardAgent breaker. */
            breaker: string;

            /** BoardAgent teamIds. */
            teamIds: string[];

            /** BoardAgent since. */
            since?: (number|null);

            /**
             * Encodes the specified BoardAgent message. Does not implicitly {@link verbatim.v1.BoardAgent.verify|verify} messages.
             * @param message BoardAgent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.BoardAgent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BoardAgent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.BoardAgent & verbatim.v1.BoardAgent.$Shape} BoardAgent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.BoardAgent & verbatim.v1.BoardAgent.$Shape;
        }

        namespace BoardAgent {

            /** Properties of a BoardAgent. */
            interface $Properties {

                /** BoardAgent agentId */
                agentId?: (string|null);

                /** BoardAgent presence */
                presence?: (string|null);

                /** BoardAgent accepting */
                accepting?: (boolean|null);

                /** BoardAgent load */
                load?: (number|null);

                /** BoardAgent capacity */
                capacity?: (number|null);

                /** BoardAgent offered */
                offered?: (number|null);

                /** BoardAgent breaker */
                breaker?: (string|null);

                /** BoardAgent teamIds */
                teamIds?: (string[]|null);

                /** BoardAgent since */
                since?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BoardAgent. */
            type $Shape = verbatim.v1.BoardAgent.$Properties;
        }

        /**
         * Properties of an Error.
         * @deprecated Use verbatim.v1.Error.$Properties instead.
         */
        interface IError extends verbatim.v1.Error.$Properties {
        }

        /** Represents an Error. */
        class Error {

            /**
             * Constructs a new Error.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Error.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Error code. */
            code: string;

            /** Error message. */
            message: string;

            /** Error path. */
            path?: (string|null);

            /** Error ref. */
            ref?: (string|null);

            /** Error outcome. */
            outcome?: (string|null);

            /** Error retryable. */
            retryable: boolean;

            /** Error retryAfterMs. */
            retryAfterMs?: (number|null);

            /** Error requestId. */
            requestId: string;

            /**
             * Encodes the specified Error message. Does not implicitly {@link verbatim.v1.Error.verify|verify} messages.
             * @param message Error message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Error.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Error message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Error & verbatim.v1.Error.$Shape} Error
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Error & verbatim.v1.Error.$Shape;
        }

        namespace Error {

            /** Properties of an Error. */
            interface $Properties {

                /** Error code */
                code?: (string|null);

                /** Error message */
                message?: (string|null);

                /** Error path */
                path?: (string|null);

                /** Error ref */
                ref?: (string|null);

                /** Error outcome */
                outcome?: (string|null);

                /** Error retryable */
                retryable?: (boolean|null);

                /** Error retryAfterMs */
                retryAfterMs?: (number|null);

                /** Error requestId */
                requestId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Error. */
            type $Shape = verbatim.v1.Error.$Properties;
        }

        /**
         * Properties of a Pong.
         * @deprecated Use verbatim.v1.Pong.$Properties instead.
         */
        interface IPong extends verbatim.v1.Pong.$Properties {
        }

        /** Represents a Pong. */
        class Pong {

            /**
             * Constructs a new Pong.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Pong.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Pong nonce. */
            nonce: string;

            /**
             * Encodes the specified Pong message. Does not implicitly {@link verbatim.v1.Pong.verify|verify} messages.
             * @param message Pong message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Pong.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Pong & verbatim.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Pong & verbatim.v1.Pong.$Shape;
        }

        namespace Pong {

            /** Properties of a Pong. */
            interface $Properties {

                /** Pong nonce */
                nonce?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pong. */
            type $Shape = verbatim.v1.Pong.$Properties;
        }

        /**
         * Properties of a Stale.
         * @deprecated Use verbatim.v1.Stale.$Properties instead.
         */
        interface IStale extends verbatim.v1.Stale.$Properties {
        }

        /** Represents a Stale. */
        class Stale {

            /**
             * Constructs a new Stale.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Stale.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Stale since. */
            since?: (number|null);

            /**
             * Encodes the specified Stale message. Does not implicitly {@link verbatim.v1.Stale.verify|verify} messages.
             * @param message Stale message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Stale.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Stale message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Stale & verbatim.v1.Stale.$Shape} Stale
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Stale & verbatim.v1.Stale.$Shape;
        }

        namespace Stale {

            /** Properties of a Stale. */
            interface $Properties {

                /** Stale since */
                since?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Stale. */
            type $Shape = verbatim.v1.Stale.$Properties;
        }

        /**
         * Properties of a Drain.
         * @deprecated Use verbatim.v1.Drain.$Properties instead.
         */
        interface IDrain extends verbatim.v1.Drain.$Properties {
        }

        /** Represents a Drain. */
        class Drain {

            /**
             * Constructs a new Drain.
             * @param [properties] Properties to set
             */
            constructor(properties?: verbatim.v1.Drain.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Drain reconnectAfterMs. */
            reconnectAfterMs: number;

            /**
             * Encodes the specified Drain message. Does not implicitly {@link verbatim.v1.Drain.verify|verify} messages.
             * @param message Drain message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: verbatim.v1.Drain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Drain message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {verbatim.v1.Drain & verbatim.v1.Drain.$Shape} Drain
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): verbatim.v1.Drain & verbatim.v1.Drain.$Shape;
        }

        namespace Drain {

            /** Properties of a Drain. */
            interface $Properties {

                /** Drain reconnectAfterMs */
                reconnectAfterMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Drain. */
            type $Shape = verbatim.v1.Drain.$Properties;
        }
    }
}
