#pragma once

#include <QFrame>

namespace wattscape::ui {

/// What to do with a plan that has no site yet.
class EmptyMapPanel : public QFrame {
    Q_OBJECT

public:
    explicit EmptyMapPanel(QWidget* parent);

signals:
    void placeSite();
    void addFromCatalogue();
    void openSample();

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace wattscape::ui
