#pragma once

#include "core/model/plan.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace wattscape::ui {

/// A thing to go to, and what it amounts to.
struct PartLink {
    EntityId id;
    QString name;
    QString figure;

    bool operator==(const PartLink&) const = default;
};

/// A short list of things; a click, Enter or Space goes to one. Says how many more there are where it stops.
class LinkedList : public QWidget {
    Q_OBJECT

public:
    explicit LinkedList(const QString& heading, QWidget* parent = nullptr);

    void show(std::vector<PartLink> links);

Q_SIGNALS:
    void chosen(wattscape::EntityId id);

private:
    QVBoxLayout* layout_;
    QLabel* more_;
    std::vector<PartLink> links_;
    std::vector<class LinkButton*> buttons_;
};

}  // namespace wattscape::ui
